import { useEffect, type CSSProperties } from 'react';
import './App.css';
import { DialogLayer } from './dialogs/DialogLayer.tsx';
import { BadWorldSheet } from './files/BadWorldSheet.tsx';
import { DropTarget } from './files/DropTarget.tsx';
import { ImportSheet } from './files/ImportSheet.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { ConversationList } from './mailboxes/ConversationList.tsx';
import { PaneSwitch } from './layout/PaneSwitch.tsx';
import { Rail } from './mailboxes/Rail.tsx';
import { PopupLayer } from './openings/PopupLayer.tsx';
import { useAddressOpening } from './openings/useAddressOpening.ts';
import { SidePanel } from './panel/SidePanel.tsx';
import { Shortcuts } from './shortcuts/Shortcuts.tsx';
import { useShortcuts } from './shortcuts/useShortcuts.ts';
import { usePageState } from './state/hooks.ts';
import { ThreadPane } from './thread/ThreadPane.tsx';
import { Toasts } from './toasts/Toasts.tsx';
import { TopBar } from './TopBar.tsx';
import { ChangeWorldSheet } from './worldTools/ChangeWorldSheet.tsx';

export function App() {
  useShortcuts();
  useTheme();
  useAddressOpening();
  const platform = usePageState((state) => state.platform);
  const pane = usePageState((state) => state.pane);
  const listWidth = usePageState((state) => state.layout.listWidth);
  const isLogOpen = usePageState((state) => state.isLogOpen);
  return (
    <div className="app" data-platform={platform}>
      <TopBar />
      <div className="workspace" data-pane={pane} style={columns(listWidth)}>
        <Rail />
        <ConversationList />
        <ThreadPane />
        <SidePanel />
      </div>
      <PaneSwitch />
      {isLogOpen && <Inspector />}
      <Toasts />
      <PopupLayer />
      <Shortcuts />
      <DialogLayer />
      <ImportSheet />
      <BadWorldSheet />
      <ChangeWorldSheet />
      <DropTarget />
    </div>
  );
}

function columns(listWidth: number | undefined): CSSProperties {
  return listWidth === undefined ? {} : ({ '--list-width': `${listWidth}px` } as CSSProperties);
}

function useTheme(): void {
  const theme = usePageState((state) => state.theme);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
