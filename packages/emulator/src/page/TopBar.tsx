import { FaultsButton } from './faults/FaultsButton.tsx';
import { FileButtons } from './files/FileButtons.tsx';
import { IconToggle } from './parts/IconToggle.tsx';
import { PlatformSwitch } from './PlatformSwitch.tsx';
import { useHost, usePage, usePageState, useView, useWorld } from './state/hooks.ts';
import { ThemeMenu } from './ThemeMenu.tsx';
import { WorldMenu } from './worldTools/WorldMenu.tsx';
import './TopBar.css';

export function TopBar() {
  const { state } = usePage();
  const host = useHost();
  const { company } = useWorld();
  const panelVisible = useView((view) => view.panelVisible);
  const isLogOpen = usePageState((each) => each.isLogOpen);
  return (
    <header className="top-bar">
      <div className="brand">
        <span className="brand-mark" aria-hidden="true" />
        <h1 className="brand-name">{company.name}</h1>
        <span className="brand-note">emulated</span>
      </div>
      <PlatformSwitch />
      <div className="top-bar-tools">
        <WorldMenu />
        <FileButtons />
        <span className="rule" />
        <FaultsButton />
        <ThemeMenu />
        <IconToggle
          icon="log"
          label="Log"
          isSelected={isLogOpen}
          onChange={(isOpen) => state.change((draft) => void (draft.isLogOpen = isOpen))}
        />
        <IconToggle
          icon="panel"
          label="Plugin panel"
          isSelected={panelVisible}
          onChange={(isVisible) => host.changeView((view) => void (view.panelVisible = isVisible))}
        />
      </div>
    </header>
  );
}
