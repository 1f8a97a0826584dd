import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { anchorAt, scrollTopOf, type Anchor } from './anchor.ts';
import { ExchangeRow } from './ExchangeRow.tsx';
import type { Exchange } from './exchanges.ts';
import { ROW_HEIGHT, rowAfterKey, scrollToShow, visibleRange } from './visibleRange.ts';

interface ExchangeListProps {
  rows: readonly Exchange[];
  chosenId: number | undefined;
  onChoose(id: number): void;
}

/** The rows, of which only those in sight are drawn: there may be thousands. */
export function ExchangeList({ rows, chosenId, onChoose }: ExchangeListProps) {
  const element = useRef<HTMLDivElement>(null);
  const { scrollTop, height, measure } = useSight(element);
  const hold = useAnchor(element, rows);
  const { from, to } = visibleRange(rows.length, scrollTop, height);
  const chosenIndex = rows.findIndex(({ id }) => id === chosenId);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = rowAfterKey(event.key, chosenIndex, rows.length);
    const row = index === undefined ? undefined : rows[index];
    if (!row || index === undefined) return;
    event.preventDefault();
    onChoose(row.id);
    const top = scrollToShow(index, scrollTop, height);
    if (top !== undefined) element.current?.scrollTo({ top });
  };
  if (rows.length === 0) return <p className="log-empty">Nothing like this has been said yet.</p>;
  return (
    <div
      ref={element}
      className="log-scroll"
      role="listbox"
      aria-label="Log entries"
      tabIndex={0}
      aria-activedescendant={chosenIndex >= from && chosenIndex < to ? `log-${chosenId}` : undefined}
      onScroll={() => {
        hold();
        measure();
      }}
      onKeyDown={onKeyDown}
    >
      <div className="log-rows" role="presentation" style={{ height: rows.length * ROW_HEIGHT }}>
        {rows.slice(from, to).map((exchange, offset) => (
          <ExchangeRow
            key={exchange.id}
            exchange={exchange}
            position={from + offset}
            count={rows.length}
            isChosen={exchange.id === chosenId}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}

/** New rows come at the top: whoever reads further down keeps what they read in sight. */
function useAnchor(element: { readonly current: HTMLElement | null }, rows: readonly Exchange[]): () => void {
  const anchor = useRef<Anchor>(undefined);
  useLayoutEffect(() => {
    const top = anchor.current && scrollTopOf(rows, anchor.current);
    if (top !== undefined) element.current?.scrollTo({ top });
  }, [element, rows]);
  return () => {
    anchor.current = anchorAt(rows, element.current?.scrollTop ?? 0);
  };
}

function useSight(element: { readonly current: HTMLElement | null }) {
  const [sight, setSight] = useState({ scrollTop: 0, height: 400 });
  const measure = () => {
    if (!element.current) return;
    const { scrollTop, clientHeight } = element.current;
    setSight({ scrollTop, height: clientHeight });
  };
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the list is there
  useLayoutEffect(measure, []);
  return { ...sight, measure };
}
