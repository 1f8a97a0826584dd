import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { STAGE_NAMES, STAGES, type Stage } from './platforms.ts';
import { usePage, usePageState } from './state/hooks.ts';

/** Which Front the plugins are in, or none: each is opened anew for it. */
export function PlatformSwitch() {
  const { state } = usePage();
  const platform = usePageState((each) => each.platform);
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label="Platform"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[platform]}
      onSelectionChange={([chosen]) => state.change((draft) => void (draft.platform = chosen as Stage))}
    >
      {STAGES.map((each) => (
        <ToggleButton key={each} id={each} className="segment">
          {STAGE_NAMES[each]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
