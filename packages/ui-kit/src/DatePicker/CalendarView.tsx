import type { JSX } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { BackIcon, ChevronRightIcon } from '../icons/icons.tsx';

/** A month to pick a day from. React Aria tells it which, through the picker around it. */
export function CalendarView(): JSX.Element {
  return (
    <Calendar className="fy-Calendar">
      <header className="fy-Calendar-header">
        <Button slot="previous" className="fy-Calendar-turn">
          <BackIcon />
        </Button>
        <CalendarHeading className="fy-Calendar-title" />
        <Button slot="next" className="fy-Calendar-turn">
          <ChevronRightIcon />
        </Button>
      </header>
      <CalendarGrid className="fy-Calendar-grid">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="fy-Calendar-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="fy-Calendar-day" />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
