import { useEffect } from 'react';
import './App.css';
import { DialogLayer } from './dialogs/DialogLayer.tsx';
import { useFaultLink } from './faults/useFaultLink.ts';
import { BadWorldSheet } from './files/BadWorldSheet.tsx';
import { DropTarget } from './files/DropTarget.tsx';
import { ImportSheet } from './files/ImportSheet.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { ConversationList } from './mailboxes/ConversationList.tsx';
import { Rail } from './mailboxes/Rail.tsx';
import { SidePanel } from './panel/SidePanel.tsx';
import { useShortcuts } from './shortcuts/useShortcuts.ts';
import { usePageState } from './state/hooks.ts';
import { ThreadPane } from './thread/ThreadPane.tsx';
import { Toasts } from './toasts/Toasts.tsx';
import { TopBar } from './TopBar.tsx';

export function App() {
  useShortcuts();
  useTheme();
  useFaultLink();
  const platform = usePageState((state) => state.platform);
  const isLogOpen = usePageState((state) => state.isLogOpen);
  return (
    <div className="app" data-platform={platform}>
      <TopBar />
      <div className="workspace">
        <Rail />
        <ConversationList />
        <ThreadPane />
        <SidePanel />
      </div>
      {isLogOpen && <Inspector />}
      <Toasts />
      <DialogLayer />
      <ImportSheet />
      <BadWorldSheet />
      <DropTarget />
    </div>
  );
}

function useTheme(): void {
  const theme = usePageState((state) => state.theme);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
