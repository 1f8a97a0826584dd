import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { ALL_PLUGINS, faultWords } from '../../host/faultPlan.ts';
import { Icon } from '../parts/Icon.tsx';
import { useHostValue } from '../state/hooks.ts';
import { FaultsPanel } from './FaultsPanel.tsx';
import './faults.css';

/** Opens the panel of faults; says which are on. */
export function FaultsButton() {
  const plan = useHostValue((host) => host.faults.plan());
  const words = Object.entries(plan.plugins).flatMap(([plugin, set]) =>
    faultWords(set).map((word) => (plugin === ALL_PLUGINS ? word : `${plugin}: ${word}`)),
  );
  return (
    <>
      <span className="hidden-label fault-words" role="status">
        {words.join(', ')}
      </span>
      <DialogTrigger>
        <Button className="button" data-look="quiet">
          <Icon name="fault" />
          Faults
          <span className="fault-count" title={words.join(', ')} data-on={words.length > 0}>
            {words.length || ''}
          </span>
        </Button>
        <Popover className="popover faults-popover" placement="bottom end">
          <Dialog className="faults" aria-label="Faults and events">
            <FaultsPanel />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </>
  );
}
