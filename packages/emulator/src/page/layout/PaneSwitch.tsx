import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { usePage } from '../state/hooks.ts';
import type { Pane } from '../state/page.ts';
import { usePanes } from './usePanes.ts';
import './PaneSwitch.css';

const PANES: Readonly<Record<Pane, { icon: IconName; name: string }>> = {
  list: { icon: 'inbox', name: 'Conversations' },
  thread: { icon: 'reply', name: 'Messages' },
  plugins: { icon: 'panel', name: 'Plugins' },
};

/** A narrow window has no room for everything at once. */
export function PaneSwitch() {
  const { host, state } = usePage();
  const { choices, shown } = usePanes();
  if (!shown) return null;
  const choose = (pane: Pane) => {
    state.change((page) => void (page.pane = pane));
    if (pane === 'plugins') host.changeView((view) => void (view.panelVisible = true));
  };
  return (
    <nav aria-label="Panes">
      <ToggleButtonGroup
        className="pane-switch"
        aria-label="What to show"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[shown]}
        onSelectionChange={([chosen]) => choose(chosen as Pane)}
      >
        {choices.map((pane) => (
          <ToggleButton key={pane} id={pane} className="pane-button">
            <Icon name={PANES[pane].icon} />
            {PANES[pane].name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </nav>
  );
}
