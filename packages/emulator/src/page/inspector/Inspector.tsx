import { useDeferredValue, useMemo, useState } from 'react';
import { Detail } from './Detail.tsx';
import { ExchangeList } from './ExchangeList.tsx';
import { filtered, type Filter } from './filter.ts';
import { LogActions } from './LogActions.tsx';
import { LogFilters } from './LogFilters.tsx';
import { useExchanges } from './useExchanges.ts';
import './Inspector.css';

const EVERYTHING: Filter = { kind: 'all', plugin: undefined, text: '' };

/** What crosses between the plugins and the host, as it happens: calls with their answers, events, problems. */
export function Inspector() {
  const [filter, setFilter] = useState(EVERYTHING);
  const [chosenId, setChosenId] = useState<number>();
  const { exchanges, isPaused, pause } = useExchanges();
  const wanted = useDeferredValue(filter);
  const rows = useMemo(() => filtered(exchanges, wanted), [exchanges, wanted]);
  const chosen = exchanges.find(({ id }) => id === chosenId);
  return (
    <section className="log" aria-labelledby="log-title">
      <header className="log-header">
        <h2 id="log-title">Log</h2>
        <LogFilters filter={filter} onFilter={setFilter} />
        <span className="log-count">{rows.length === 1 ? '1 entry' : `${rows.length} entries`}</span>
        <LogActions isPaused={isPaused} onPause={pause} />
      </header>
      <div className="log-body">
        <ExchangeList rows={rows} chosenId={chosenId} onChoose={setChosenId} />
        {chosen && <Detail exchange={chosen} onResent={setChosenId} onClose={() => setChosenId(undefined)} />}
      </div>
      {filter.kind === 'problems' && (
        <p className="log-hint">
          Errors that a plugin doesn’t catch are told by pages on our SDK or legacy library, and by those
          served from a folder or through “,proxy”. Of other pages the browser hides them: add “,proxy”, or
          open the browser’s console and choose the plugin’s frame there.
        </p>
      )}
    </section>
  );
}
