import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useHost, useHostValue, useLogEntries, usePage } from '../state/hooks.ts';
import { LogRow } from './LogRow.tsx';
import { LOG_ROWS, logRows } from './logRows.ts';
import './LogDrawer.css';

const ALL = 'all plugins';

/** What crosses between the plugins and the host, as it happens. */
export function LogDrawer() {
  const host = useHost();
  const { state } = usePage();
  const [plugin, setPlugin] = useState<string>();
  const rows = logRows(useLogEntries(), plugin);
  return (
    <section className="log" aria-labelledby="log-title">
      <header className="log-header">
        <h2 id="log-title">Log</h2>
        <PluginFilter plugin={plugin} onChange={setPlugin} />
        <span className="log-count">
          {rows.length === LOG_ROWS ? `the newest ${LOG_ROWS}` : `${rows.length} entries`}
        </span>
        <Button className="button" data-look="quiet" onPress={() => host.log.clear()}>
          Clear
        </Button>
        <IconButton
          icon="close"
          label="Close the log"
          onPress={() => state.change((draft) => void (draft.isLogOpen = false))}
        />
      </header>
      <div className="log-scroll" role="region" aria-label="Log entries" tabIndex={0}>
        <table className="log-table">
          <thead>
            <tr>
              {['Time', 'Plugin', 'Direction', 'Wire', 'Message', 'Name', 'Verdict'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => (
              <LogRow key={entry.seq} entry={entry} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="log-empty">Nothing has been said yet.</p>}
      </div>
    </section>
  );
}

interface PluginFilterProps {
  plugin: string | undefined;
  onChange(plugin: string | undefined): void;
}

function PluginFilter({ plugin, onChange }: PluginFilterProps) {
  const names = useHostValue((host) =>
    host
      .plugins()
      .map(({ name }) => name)
      .join('\n'),
  );
  const choices = [ALL, ...names.split('\n').filter(Boolean)].map((name) => ({ id: name }));
  return (
    <Select
      className="log-filter"
      value={plugin ?? ALL}
      onChange={(name) => onChange(name === ALL || name === null ? undefined : String(name))}
    >
      <Label className="hidden-label">Plugin</Label>
      <Button className="field-select">
        <SelectValue />
        <Icon name="chevron" />
      </Button>
      <Popover className="popover" placement="top start">
        <ListBox className="menu" items={choices}>
          {({ id }) => (
            <ListBoxItem id={id} className="menu-item">
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
