import { PLATFORMS, type Platform } from '@frontyard/sdk-types';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { PLATFORM_NAMES } from './platforms.ts';
import { usePage, usePageState } from './state/hooks.ts';

/** Which Front the plugins are in: each is opened anew for it. */
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
      onSelectionChange={([chosen]) => state.change((draft) => void (draft.platform = chosen as Platform))}
    >
      {PLATFORMS.map((each) => (
        <ToggleButton key={each} id={each} className="segment">
          {PLATFORM_NAMES[each]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
