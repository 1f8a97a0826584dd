import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ALL_PLUGINS, NO_FAULTS, type FaultSet } from '../../host/faultPlan.ts';
import { PluginFilter } from '../inspector/PluginFilter.tsx';
import { copyText } from '../parts/copyText.ts';
import { useHostValue, usePage } from '../state/hooks.ts';
import { OfflineNote } from './OfflineNote.tsx';
import { EventButtons } from './EventButtons.tsx';
import { MethodsField, NumberField, Switch } from './FaultFields.tsx';

type SwitchName = { [K in keyof FaultSet]: FaultSet[K] extends boolean ? K : never }[keyof FaultSet];

const SWITCHES: Readonly<Record<SwitchName, string>> = {
  switchesConversation: 'Switch the conversation in the middle of a call',
  locksDrafts: 'Drafts can’t be edited',
  expiresSession: 'The sign-in has expired',
  isOffline: 'Offline',
  opensElsewhere: 'Opened at a wrong address',
  forgetsStorage: 'Cookies and storage start empty',
  blocksStorage: 'Cookies and storage are forbidden',
  blocksClipboard: 'The clipboard is forbidden',
};

/** What goes wrong on purpose, for one plugin or for all, and events fired by hand. */
export function FaultsPanel() {
  const page = usePage();
  const { faults } = page.host;
  const plan = useHostValue((host) => host.faults.plan());
  const [plugin, setPlugin] = useState<string>();
  const name = plugin ?? ALL_PLUGINS;
  const set = plan.plugins[name] ?? NO_FAULTS;
  const change = (part: Partial<FaultSet>) => {
    const now = faults.plan();
    const own = { ...NO_FAULTS, ...now.plugins[name], ...part };
    faults.set({ ...now, plugins: { ...now.plugins, [name]: own } });
  };
  return (
    <>
      <div className="fault-head">
        <h2>Faults</h2>
        <PluginFilter plugin={plugin} onChange={setPlugin} />
      </div>
      <div className="fault-grid">
        <NumberField
          label="Latency, ms"
          value={set.latency}
          most={60_000}
          onChange={(latency) => change({ latency })}
        />
        <NumberField
          label="Jitter, ms"
          value={set.jitter}
          most={60_000}
          onChange={(jitter) => change({ jitter })}
        />
        <NumberField
          label="Lost answers, %"
          value={set.lostRate * 100}
          most={100}
          onChange={(percent) => change({ lostRate: percent / 100 })}
        />
        <NumberField
          label="Error answers, %"
          value={set.errorRate * 100}
          most={100}
          onChange={(percent) => change({ errorRate: percent / 100 })}
        />
        <NumberField
          label="Front reloads, %"
          value={set.reloadRate * 100}
          most={100}
          onChange={(percent) => change({ reloadRate: percent / 100 })}
        />
        <NumberField
          label="Contexts a second"
          value={set.storm}
          most={100}
          onChange={(storm) => change({ storm })}
        />
        <NumberField
          label="Seed"
          value={plan.seed}
          most={999_999}
          onChange={(seed) => faults.set({ ...faults.plan(), seed })}
        />
      </div>
      <MethodsField
        key={name}
        methods={set.errorMethods}
        onChange={(errorMethods) => change({ errorMethods })}
      />
      {Object.entries(SWITCHES).map(([field, words]) => (
        <Switch key={field} isOn={set[field as SwitchName]} onChange={(isOn) => change({ [field]: isOn })}>
          {words}
        </Switch>
      ))}
      {set.isOffline && <OfflineNote plugin={plugin} />}
      <EventButtons plugin={plugin} />
      <div className="fault-row">
        <Button className="button" onPress={() => void copyText(page, location.href, 'the link')}>
          Copy link
        </Button>
        <Button className="button" onPress={() => faults.set({})}>
          Nothing goes wrong
        </Button>
      </div>
    </>
  );
}
