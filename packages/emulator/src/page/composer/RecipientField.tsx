import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { TextField } from 'react-aria-components/TextField';
import { sameHandle } from '../../world/find.ts';
import type { WorldHandle } from '../../world/schema.ts';
import { Icon } from '../parts/Icon.tsx';
import { parseRecipients } from './recipients.ts';

interface RecipientFieldProps {
  label: string;
  handles: readonly WorldHandle[];
  /** Addresses to offer while somebody types. */
  known: readonly WorldHandle[];
  isLocked: boolean;
  autoFocus?: boolean;
  onChange(handles: WorldHandle[]): void;
}

/** Addresses as chips. What is typed becomes one with Enter, a comma, or when the field is left. */
export function RecipientField({
  label,
  handles,
  known,
  isLocked,
  autoFocus,
  onChange,
}: RecipientFieldProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const add = (text: string) => {
    const news = parseRecipients(text).filter((each) => !handles.some((old) => isSame(old, each)));
    if (news.length > 0) onChange([...handles, ...news]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && typed) add(typed);
    else if (event.key === 'Backspace' && !typed && handles.length > 0) onChange(handles.slice(0, -1));
  };
  return (
    <div className="field recipients" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="recipients-list">
        {handles.length > 0 && (
          <TagGroup
            aria-label={`${label}: recipients`}
            disabledKeys={isLocked ? handles.map(({ handle }) => handle) : []}
            onRemove={(removed) => {
              onChange(handles.filter(({ handle }) => !removed.has(handle)));
              input.current?.focus();
            }}
          >
            <TagList
              className="recipients-chips"
              items={handles.map((each) => ({ id: each.handle, ...each }))}
            >
              {({ id: handle, name }) => <RecipientChip handle={handle} name={name} />}
            </TagList>
          </TagGroup>
        )}
        <TextField
          className="recipients-input"
          aria-label={label}
          value={typed}
          isReadOnly={isLocked}
          {...(autoFocus ? { autoFocus } : {})}
          onChange={(text) => (/[,;\n]$/.test(text) ? add(text) : setTyped(text))}
          onBlur={() => typed && add(typed)}
          onKeyDown={onKeyDown}
        >
          <Input ref={input} list={`${id}-known`} autoComplete="off" spellCheck={false} />
        </TextField>
        <datalist id={`${id}-known`}>
          {known.map(({ handle, name }) => (
            <option key={handle} value={handle}>
              {name}
            </option>
          ))}
        </datalist>
      </div>
    </div>
  );
}

function RecipientChip({ handle, name }: { handle: string; name: string | undefined }) {
  return (
    <Tag id={handle} className="recipient" textValue={name ?? handle}>
      {({ allowsRemoving, isDisabled }) => (
        <>
          <span className="recipient-name" title={handle}>
            {name ?? handle}
          </span>
          {allowsRemoving && !isDisabled && (
            <Button slot="remove" className="recipient-remove">
              <Icon name="close" />
            </Button>
          )}
        </>
      )}
    </Tag>
  );
}

function isSame(one: WorldHandle, other: WorldHandle): boolean {
  return sameHandle(one.handle, other.handle);
}
