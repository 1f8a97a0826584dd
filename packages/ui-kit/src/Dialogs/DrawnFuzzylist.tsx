import { type JSX, useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { ListBox } from 'react-aria-components/ListBox';
import { Dialog } from '../Dialog/Dialog.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import { containsWords } from '../option/containsWords.ts';
import { Option } from '../option/Option.tsx';
import { SearchField } from '../SearchField/SearchField.tsx';
import type { DialogRequestOf } from './dialogRequest.ts';

export function DrawnFuzzylist({ options, answer }: DialogRequestOf<'fuzzylist'>): JSX.Element {
  const { items, closeLabel, searchLabel } = options;
  const title = useMessage('listTitle', messages.listTitle, options.title);
  const nothing = useMessage('nothingFound', messages.nothingFound, options.emptyText);
  const [sought, setSought] = useState('');
  const shown = useMemo(
    () =>
      items
        .map((item, index) => ({ id: String(index), label: item.title }))
        .filter(({ label }) => containsWords(label, sought)),
    [items, sought],
  );
  return (
    <Dialog isOpen onOpenChange={() => answer(null)} title={title} closeLabel={closeLabel}>
      <Autocomplete inputValue={sought} onInputChange={setSought}>
        <SearchField label={searchLabel} autoFocus />
        <ListBox
          aria-label={title}
          className="fy-OptionList fy-Dialogs-list"
          items={shown}
          onAction={(id) => answer(items[Number(id)] ?? null)}
          renderEmptyState={() => <span className="fy-OptionList-empty">{nothing}</span>}
        >
          {(option) => <Option option={option} />}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
