import { memo } from 'react';
import type { LogEntry } from '../../host/log.ts';
import { preciseTime } from '../parts/dates.ts';
import { directionOf, verdictOf } from './logRows.ts';

const ARROWS = { in: '→', out: '←', note: '•' } as const;

export const LogRow = memo(function LogRow({ entry }: { entry: LogEntry }) {
  const { time, plugin, direction, wire, type, name, verdict, text } = entry;
  const word = verdictOf(entry);
  return (
    <tr data-verdict={verdict ?? 'none'}>
      <td className="log-time">{preciseTime(time)}</td>
      <td>{plugin}</td>
      <td>
        <span
          className="log-arrow"
          data-direction={direction}
          role="img"
          aria-label={directionOf(entry)}
          title={directionOf(entry)}
        >
          {ARROWS[direction]}
        </span>
      </td>
      <td>{wire}</td>
      <td>{type}</td>
      <td className="log-name">{name}</td>
      <td className="log-verdict">
        {word && <strong>{word}</strong>} {text}
      </td>
    </tr>
  );
});
