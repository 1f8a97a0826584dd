import { type JSX, useState } from 'react';
import { type IsoDate } from '../DateField/isoDate.ts';
import { DatePicker } from '../DatePicker/DatePicker.tsx';
import { Dialog } from '../Dialog/Dialog.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { dateOfDay, dayOf } from './days.ts';
import type { DialogRequestOf } from './dialogRequest.ts';

export function DrawnPromptDate({ options, answer }: DialogRequestOf<'promptDate'>): JSX.Element {
  const { val, before, after, okTitle, cancelTitle, closeLabel } = options;
  const title = useMessage('promptDateTitle', messages.promptDateTitle, options.title);
  const [day, setDay] = useState<IsoDate | null>(dayOf(val) ?? null);
  const [min, max] = [dayOf(after), dayOf(before)];
  const isAllowed = day !== null && (!min || day >= min) && (!max || day <= max);
  return (
    <Dialog isOpen onOpenChange={() => answer(null)} title={title} closeLabel={closeLabel}>
      <AnswerForm
        okTitle={okTitle}
        cancelTitle={cancelTitle}
        onOk={isAllowed ? () => answer(dateOfDay(day)) : undefined}
        onCancel={() => answer(null)}
      >
        <DatePicker label={title} isLabelHidden value={day} onChange={setDay} min={min} max={max} autoFocus />
      </AnswerForm>
    </Dialog>
  );
}
