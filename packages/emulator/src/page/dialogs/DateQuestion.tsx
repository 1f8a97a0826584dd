import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import type { DialogOptions } from '../../host/dialogs.ts';
import { dateOf, dayOf, dayProblem } from './days.ts';

interface DateQuestionProps {
  options: DialogOptions<'promptDate'>;
  onAnswer(date: Date): void;
  onCancel(): void;
}

export function DateQuestion({ options, onAnswer, onCancel }: DateQuestionProps) {
  const [day, setDay] = useState(dayOf(options.val));
  const [after, before] = [dayOf(options.after), dayOf(options.before)];
  const problem = dayProblem(day, after, before);
  const date = dateOf(day);
  return (
    <Form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (date && !problem) onAnswer(date);
      }}
    >
      <input
        className="sheet-date"
        type="date"
        aria-label={options.title ?? 'Date'}
        aria-describedby="date-problem"
        value={day}
        min={after}
        max={before}
        autoFocus
        onChange={({ target }) => setDay(target.value)}
      />
      <p id="date-problem" className="sheet-hint" aria-live="polite">
        {day && problem}
      </p>
      <div className="sheet-buttons">
        <Button className="button" onPress={onCancel}>
          Cancel
        </Button>
        <Button className="button" data-look="primary" type="submit" isDisabled={problem !== undefined}>
          OK
        </Button>
      </div>
    </Form>
  );
}
