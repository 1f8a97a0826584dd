import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { EmulatorError } from '../../errors.ts';
import type { WorldMistake } from '../../world/parseWorld.ts';
import { Mistakes } from '../files/Mistakes.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { usePage, usePageState } from '../state/hooks.ts';
import { FieldForm } from './FieldForm.tsx';
import { PatchForm } from './PatchForm.tsx';
import './ChangeWorldSheet.css';

/** Changes any field of the world while plugins look on, by a form or by a JSON Patch. */
export function ChangeWorldSheet() {
  const { state } = usePage();
  const isOpen = usePageState((each) => each.isChangingWorld);
  if (!isOpen) return null;
  return (
    <Sheet
      title="Change the world"
      onClose={() => state.change((draft) => void (draft.isChangingWorld = false))}
    >
      <ChangeWorld />
    </Sheet>
  );
}

function ChangeWorld() {
  const { host } = usePage();
  const [outcome, setOutcome] = useState<readonly WorldMistake[] | 'changed'>();
  const change = (patch: unknown) => {
    try {
      host.patch(patch);
      setOutcome('changed');
    } catch (error) {
      setOutcome(EmulatorError.is(error) ? error.mistakes : [{ path: '(change)', message: String(error) }]);
    }
  };
  return (
    <>
      <Tabs className="change-world" onSelectionChange={() => setOutcome(undefined)}>
        <TabList className="change-tabs" aria-label="How to change it">
          <Tab id="field" className="panel-tab">
            One field
          </Tab>
          <Tab id="patch" className="panel-tab">
            JSON Patch
          </Tab>
        </TabList>
        <TabPanel id="field" className="sheet-form">
          <FieldForm onChange={change} />
        </TabPanel>
        <TabPanel id="patch" className="sheet-form">
          <PatchForm onChange={change} />
        </TabPanel>
      </Tabs>
      <div role="status">
        {outcome === 'changed' && <p>Changed. Open plugins were told what they can see of it.</p>}
        {Array.isArray(outcome) && <p>Nothing has changed. Mend this:</p>}
      </div>
      {Array.isArray(outcome) && <Mistakes mistakes={outcome} />}
    </>
  );
}
