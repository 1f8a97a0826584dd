import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Form } from 'react-aria-components/Form';
import { Popover } from 'react-aria-components/Popover';
import { AddressField } from '../../parts/AddressField.tsx';
import { addressOf } from '../../parts/addresses.ts';
import { IconButton } from '../../parts/IconButton.tsx';
import { linkWords } from './linkWords.ts';

/** Asks for an address, and links the words that are chosen or the address itself. */
export function LinkButton({ editor }: { editor: Editor }) {
  const [isOpen, setOpen] = useState(false);
  const known = String(editor.getAttributes('link')['href'] ?? '');
  const finish = (href: string | undefined) => {
    setOpen(false);
    linkWords(editor, href);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton icon="link" label="Link" />
      <Popover className="popover" placement="top start">
        <Dialog className="link-sheet" aria-label="Link">
          <LinkForm known={known} onFinish={finish} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function LinkForm({ known, onFinish }: { known: string; onFinish(href: string | undefined): void }) {
  const [text, setText] = useState(known);
  const [isWrong, setWrong] = useState(false);
  return (
    <Form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        const href = addressOf(text);
        if (href) onFinish(href);
        else setWrong(true);
      }}
    >
      <AddressField
        value={text}
        isWrong={isWrong}
        onChange={(next) => {
          setText(next);
          setWrong(false);
        }}
      />
      <div className="sheet-buttons">
        {known && (
          <Button className="button" onPress={() => onFinish(undefined)}>
            Remove
          </Button>
        )}
        <Button className="button" data-look="primary" type="submit">
          Link
        </Button>
      </div>
    </Form>
  );
}
