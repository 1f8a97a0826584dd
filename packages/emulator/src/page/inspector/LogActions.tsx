import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { IconButton } from '../parts/IconButton.tsx';
import { useHost, usePage } from '../state/hooks.ts';
import { saveLog } from './saveLog.ts';

interface LogActionsProps {
  isPaused: boolean;
  onPause(isPaused: boolean): void;
}

/** What can be done with the log as a whole. Like its filters, drawn anew only when it looks different. */
export const LogActions = memo(function LogActions({ isPaused, onPause }: LogActionsProps) {
  const host = useHost();
  const { state } = usePage();
  const clear = () => {
    host.log.clear();
    onPause(false);
  };
  return (
    <>
      <ToggleButton className="button" data-look="quiet" isSelected={isPaused} onChange={onPause}>
        {isPaused ? 'Paused' : 'Pause'}
      </ToggleButton>
      <Button className="button" data-look="quiet" onPress={() => saveLog(host)}>
        Save
      </Button>
      <Button className="button" data-look="quiet" onPress={clear}>
        Clear
      </Button>
      <IconButton
        icon="close"
        label="Close the log"
        onPress={() => state.change((draft) => void (draft.isLogOpen = false))}
      />
    </>
  );
});
