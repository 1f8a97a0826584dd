import type { DialogName, DialogRequest } from '../../host/dialogs.ts';
import { useHost, usePluginTitle, useView } from '../state/hooks.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { DateQuestion } from './DateQuestion.tsx';
import { FuzzyList } from './FuzzyList.tsx';
import { MessageDialog } from './MessageDialog.tsx';
import { TextQuestion } from './TextQuestion.tsx';
import { useCorner } from './useCorner.ts';

/** What plugins ask, one dialog at a time in the order they asked. */
export function DialogLayer() {
  const dialogs = useView((view) => view.dialogs);
  const [first] = dialogs;
  return first ? <PluginDialog key={first.id} dialog={first} /> : null;
}

type AnyDialog = { [N in DialogName]: DialogRequest<N> & { name: N } }[DialogName];

const TITLES: Readonly<Record<DialogName, string>> = {
  alert: 'Message',
  report: 'Report',
  confirm: 'Are you sure?',
  prompt: 'Your answer',
  promptDate: 'Choose a date',
  fuzzylist: 'Choose',
};

function PluginDialog({ dialog }: { dialog: DialogRequest<DialogName> }) {
  const host = useHost();
  const from = usePluginTitle(dialog.plugin);
  const corner = useCorner(dialog);
  return (
    <Sheet
      title={dialog.options.title ?? TITLES[dialog.name]}
      from={from}
      corner={corner}

      onClose={() => host.answer(dialog.id)}
    >
      <Question dialog={dialog as AnyDialog} />
    </Sheet>
  );
}

function Question({ dialog }: { dialog: AnyDialog }) {
  const host = useHost();
  const cancel = () => host.answer(dialog.id);
  switch (dialog.name) {
    case 'alert':
      return <MessageDialog {...dialog.options} onClose={cancel} />;
    case 'report':
      return <MessageDialog {...dialog.options} okTitle="Close" onClose={cancel} />;
    case 'confirm':
      return (
        <MessageDialog
          {...dialog.options}
          onOk={() => host.answer<'confirm'>(dialog.id, true)}
          onClose={cancel}
        />
      );
    case 'prompt':
      return (
        <TextQuestion
          options={dialog.options}
          onAnswer={(text) => host.answer<'prompt'>(dialog.id, text)}
          onCancel={cancel}
        />
      );
    case 'promptDate':
      return (
        <DateQuestion
          options={dialog.options}
          onAnswer={(date) => host.answer<'promptDate'>(dialog.id, date)}
          onCancel={cancel}
        />
      );
    case 'fuzzylist':
      return (
        <FuzzyList options={dialog.options} onAnswer={(item) => host.answer<'fuzzylist'>(dialog.id, item)} />
      );
  }
}
