import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Form } from 'react-aria-components/Form';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { copyText } from '../parts/copyText.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useHostValue, usePage } from '../state/hooks.ts';
import { openPlugin } from './openings.ts';
import { addressOfOpening, readParameters } from './parameters.ts';
import { PluginSelect } from './PluginSelect.tsx';
import './openings.css';

/** Opens a plugin as a link to Front would: by URL, with parameters. */
export function OpenByUrlButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton icon="link" label="Open a plugin by URL" />
      <Popover className="popover" placement="bottom end">
        <Dialog className="open-sheet" aria-label="Open a plugin by URL">
          <OpenByUrlForm onDone={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function OpenByUrlForm({ onDone }: { onDone(): void }) {
  const page = usePage();
  const first = useHostValue(
    (host) =>
      (host.plugins().find(({ entryPoint }) => entryPoint === 'URL') ?? host.plugins()[0])?.name ?? '',
  );
  const [chosen, setChosen] = useState<string>();
  const [text, setText] = useState('');
  const plugin = chosen ?? first;
  const parameters = readParameters(text);
  const link = `${location.origin}${location.pathname}${addressOfOpening(plugin, parameters)}`;
  return (
    <Form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        openPlugin(page, { plugin, entryPoint: 'URL', parameters });
        onDone();
      }}
    >
      <PluginSelect plugin={plugin} onChange={setChosen} />
      <TextField className="open-parameters" value={text} onChange={setText}>
        <Label>Parameters</Label>
        <TextArea rows={3} placeholder={'order=42\nname=Ana'} spellCheck={false} />
      </TextField>
      <p className="open-hint">
        They arrive as text in <code>entryPoint.data.customContextProperties</code>.
      </p>
      <div className="sheet-buttons">
        <Button className="button" onPress={() => void copyText(page, link, 'a link that opens it')}>
          Copy a link
        </Button>
        <Button className="button" data-look="primary" type="submit" isDisabled={plugin === ''}>
          Open
        </Button>
      </div>
    </Form>
  );
}
