import { IconButton } from '../parts/IconButton.tsx';
import { preciseTime } from '../parts/dates.ts';
import { changedFields } from './changedFields.ts';
import { Changes } from './Changes.tsx';
import { DetailActions } from './DetailActions.tsx';
import { durationOf, type Exchange } from './exchanges.ts';
import { json } from './plainText.ts';
import { directionOf, verdictOf } from './words.ts';

interface DetailProps {
  exchange: Exchange;
  onResent(id: number): void;
  onClose(): void;
}

/** All there is to know of one row. */
export function Detail({ exchange, onResent, onClose }: DetailProps) {
  const { first, answer, note, before } = exchange;
  const trouble = note ?? first;
  return (
    <div className="log-detail" role="region" aria-label="Entry" tabIndex={0}>
      <header className="log-detail-header">
        <h3>{first.name ?? first.type}</h3>
        <IconButton icon="close" label="Close the entry" onPress={onClose} />
      </header>
      <p className="log-about">{aboutOf(exchange)}</p>
      {trouble.text && (
        <p className="log-trouble" role="status">
          {verdictOf(trouble) && <strong>{verdictOf(trouble)}. </strong>}
          {trouble.text}
        </p>
      )}
      <DetailActions exchange={exchange} onResent={onResent} />
      {before && <Changes changes={changedFields(unnumbered(before.data), unnumbered(first.data))} />}
      {first.data !== undefined && (
        <Value title={exchange.kind === 'call' ? 'Arguments' : 'Message'} value={first.data} />
      )}
      {answer && <Value title={resultTitle(exchange)} value={resultOf(exchange)} />}
      {isUnderWay(exchange) && <p>There is no answer yet.</p>}
    </div>
  );
}

function Value({ title, value }: { title: string; value: unknown }) {
  return (
    <>
      <h4>{title}</h4>
      <pre>{json(value, 2)}</pre>
    </>
  );
}

function aboutOf(exchange: Exchange): string {
  const { plugin, time, wire, again } = exchange.first;
  const duration = durationOf(exchange);
  return [
    plugin,
    again ? 'again by hand' : directionOf(exchange.first),
    wire && `${wire} wire`,
    preciseTime(time),
    duration !== undefined && `${duration} ms`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function resultTitle({ answer }: Exchange): string {
  return answer?.type === 'function_error' ? 'Error' : 'Result';
}

/** A command of the legacy wire gets no answer, so none is due. */
function isUnderWay({ kind, first, answer }: Exchange): boolean {
  const isCommand = first.wire === 'legacy' && (first.data as { seq?: number } | null)?.seq === undefined;
  return kind === 'call' && !answer && !isCommand;
}

/** The legacy wire wraps a result in its message. */
function resultOf({ answer }: Exchange): unknown {
  return answer?.type === 'done' ? (answer.data as { val?: unknown }).val : answer?.data;
}

/** Every context has an id of its own; that is no change. */
function unnumbered(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const { id: _id, ...rest } = data as { id?: unknown };
  return rest;
}
