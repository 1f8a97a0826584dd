import { useDeferredValue, useMemo, useState } from 'react';
import { useHost, usePage } from '../state/hooks.ts';
import { Detail } from './Detail.tsx';
import { ExchangeList } from './ExchangeList.tsx';
import { filtered, type Filter } from './filter.ts';
import { InspectorHeader } from './InspectorHeader.tsx';
import { saveLog } from './saveLog.ts';
import { useExchanges } from './useExchanges.ts';
import './Inspector.css';

const EVERYTHING: Filter = { kind: 'all', plugin: undefined, text: '' };

/** What crosses between the plugins and the host, as it happens: calls with their answers, events, problems. */
export function Inspector() {
  const host = useHost();
  const { state } = usePage();
  const [filter, setFilter] = useState(EVERYTHING);
  const [chosenId, setChosenId] = useState<number>();
  const { exchanges, isPaused, pause } = useExchanges();
  const wanted = useDeferredValue(filter);
  const rows = useMemo(() => filtered(exchanges, wanted), [exchanges, wanted]);
  const chosen = exchanges.find(({ id }) => id === chosenId);
  return (
    <section className="log" aria-labelledby="log-title">
      <InspectorHeader
        filter={filter}
        onFilter={setFilter}
        count={rows.length}
        isPaused={isPaused}
        onPause={pause}
        onSave={() => saveLog(host)}
        onClear={() => {
          host.log.clear();
          pause(false);
        }}
        onClose={() => state.change((draft) => void (draft.isLogOpen = false))}
      />
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
