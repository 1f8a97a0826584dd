import { preciseTime } from '../parts/dates.ts';
import { durationOf, isProblem, type Exchange } from './exchanges.ts';
import { json } from './plainText.ts';
import { ROW_HEIGHT } from './visibleRange.ts';
import { directionOf, verdictOf } from './words.ts';

const ARROWS = { in: '→', out: '←', note: '•' } as const;

interface ExchangeRowProps {
  exchange: Exchange;
  position: number;
  count: number;
  isChosen: boolean;
  onChoose(id: number): void;
}

export function ExchangeRow({ exchange, position, count, isChosen, onChoose }: ExchangeRowProps) {
  const { id, first } = exchange;
  return (
    // The list has the focus and takes the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={`log-${id}`}
      className="log-row"
      role="option"
      aria-selected={isChosen}
      aria-setsize={count}
      aria-posinset={position + 1}
      data-problem={isProblem(exchange)}
      style={{ top: position * ROW_HEIGHT }}
      onClick={() => onChoose(id)}
    >
      <span className="log-time">{preciseTime(first.time)}</span>
      <span className="log-plugin">{first.plugin}</span>
      <span className="log-arrow" data-direction={first.direction} title={directionOf(first)}>
        <span aria-hidden="true">{ARROWS[first.direction]}</span>
        <span className="hidden-label">{directionOf(first)}</span>
      </span>
      <span className="log-name">{first.name ?? first.type}</span>
      <span className="log-took">{tookOf(exchange)}</span>
      <span className="log-summary">{summaryOf(exchange)}</span>
    </div>
  );
}

function tookOf(exchange: Exchange): string {
  const duration = durationOf(exchange);
  return duration === undefined ? '' : `${duration} ms`;
}

function summaryOf({ first, note }: Exchange): string {
  const told = note ?? first;
  const word = verdictOf(told);
  const again = first.again ? 'Again by hand. ' : '';
  if (word ?? told.text) return again + [word, told.text].filter(Boolean).join(': ');
  return again + (first.data === undefined ? '' : json(first.data).slice(0, 300));
}
