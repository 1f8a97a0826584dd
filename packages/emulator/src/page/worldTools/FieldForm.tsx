import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { useView, useWorld } from '../state/hooks.ts';
import { fieldPaths, matchingFields } from './fieldPaths.ts';

/** Sets one field: its path is found by typing words of it, its value is written as JSON. */
export function FieldForm({ onChange }: { onChange(patch: unknown): void }) {
  const world = useWorld();
  const selectedIds = useView((view) => view.selectedIds);
  const fields = useMemo(() => fieldPaths(world, selectedIds), [world, selectedIds]);
  const [path, setPath] = useState('');
  const [text, setText] = useState('');
  const choose = (next: string) => {
    setPath(next);
    const known = fields.find((field) => field.path === next);
    if (known) setText(JSON.stringify(known.value));
  };
  const op = fields.some((field) => field.path === path) ? 'replace' : 'add';
  return (
    <>
      <ComboBox
        className="sheet-field"
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="focus"
        inputValue={path}
        onInputChange={choose}
        items={matchingFields(fields, path)}
      >
        <Label>Field</Label>
        <Input placeholder="/conversations/cnv_…/subject" />
        <Popover className="popover field-paths">
          <ListBox className="menu" renderEmptyState={() => <p className="menu-empty">A field of its own</p>}>
            {(field: { path: string }) => (
              <ListBoxItem id={field.path} className="menu-item" textValue={field.path}>
                {field.path}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <TextField className="sheet-field" value={text} onChange={setText}>
        <Label>Value, as JSON</Label>
        <TextArea rows={3} spellCheck={false} placeholder='"text", 12, true or ["tag_1"]' />
      </TextField>
      <div className="sheet-buttons">
        <Button className="button" onPress={() => onChange([{ op: 'remove', path }])}>
          Remove
        </Button>
        <Button
          className="button"
          data-look="primary"
          onPress={() => onChange(`[{"op":"${op}","path":${JSON.stringify(path)},"value":${text}}]`)}
        >
          Set
        </Button>
      </div>
    </>
  );
}
