import type { HttpResponse } from '@frontyard/sdk-types';
import { parseWorld } from '../world/parseWorld.ts';
import { byId } from '../world/find.ts';
import { patchWorld } from '../world/patchWorld.ts';
import type { World, WorldInput } from '../world/schema.ts';
import type { HostServices, RelayedRequest } from './call.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Opening } from './context.ts';
import { CANCELLED, type DialogAnswer, type DialogName } from './dialogs.ts';
import { createFaults, type Faults } from './faults.ts';
import { createFrame, type PluginFrame } from './frame.ts';
import { createIds, type NextId } from './ids.ts';
import { createCallScenes } from './callScenes.ts';
import { createLog, LOG_LIMIT, type Log, type LogEntry } from './log.ts';
import { toPlugin, type Plugin, type PluginRegistrationInput } from './plugins.ts';
import { relayByFetch } from './relay.ts';
import { dropWhatIsGone, select, selectAnother } from './select.ts';
import { emptyView, type HostState, type View } from './state.ts';
import { createStorm } from './storm.ts';
import { createStore } from './store.ts';
import { createWriting, type Writer } from './writing.ts';

export interface HostOptions {
  /** The account Front shows; a small one of its own when absent. */
  world?: WorldInput | World;
  plugins?: readonly PluginRegistrationInput[];
  /** The same seed gives the same ids. */
  seed?: number;
  clock?: Clock;
  /** How many results a page of a list holds. */
  pageSize?: number;
  /** How many entries the log keeps. */
  logLimit?: number;
  /** How requests reach a plugin's backend; by fetch to the plugin's own address when absent. */
  relay?: (plugin: Plugin, request: RelayedRequest) => Promise<HttpResponse>;
}

/** A Front in memory: it needs no browser, and is the same code in tests and in the emulator's page. */
export interface Host {
  readonly log: Log;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  readonly nextId: NextId;
  readonly clock: Clock;
  world(): World;
  view(): View;
  plugins(): readonly Plugin[];
  frames(): readonly PluginFrame[];
  /** @throws EmulatorError `BAD_PLUGIN` */
  register(plugin: PluginRegistrationInput): Plugin;
  /** Opens a registered plugin; whoever displays it connects the page through the frame. */
  open(plugin: string, opening?: Partial<Omit<Opening, 'plugin'>>): PluginFrame;
  close(frame: PluginFrame): void;
  /** Front is loaded anew, for all plugins or one: legacy pages hear `reconnect`, whoever displays the others loads them again. */
  reload(plugin?: string): void;
  /** Selects conversations; ids the current teammate can't see are passed over. */
  select(ids: readonly string[]): void;
  /** Changes the world; every open plugin is told what it can see of it. */
  change(recipe: (world: World) => void): void;
  changeView(recipe: (view: View) => void): void;
  /** @throws EmulatorError `BAD_WORLD`, and nothing changes */
  load(world: unknown): void;
  /**
   * Changes single fields of the world, all or none; what was selected stays so.
   * @param patch a JSON Patch whose paths may name ids: `[{ op: 'replace', path: '/conversations/cnv_1/subject', value: '…' }]`
   * @throws EmulatorError `BAD_PATCH`, and nothing changes
   */
  patch(patch: unknown): void;
  /** Answers a dialog; without an answer it is cancelled. */
  answer<N extends DialogName>(dialogId: string, ...value: [] | [DialogAnswer<N>]): void;
  /**
   * Does a call from the log once more, as if its plugin had made it.
   * @returns where the log has the new call @throws Error where the plugin is not connected
   */
  resend(call: LogEntry): number;
  /** Everything as it was when a call of the log came in; nothing where that is no call, or long ago. */
  sceneOf(call: LogEntry): HostState | undefined;
  /** Tells where the teammate is writing: what plugins insert into that draft lands at its cursor. */
  writeWith(writer: Writer): () => void;
  /** Everything as it is now; the ids and times that come later are not part of it. */
  snapshot(): HostState;
  restore(snapshot: HostState): void;
  subscribe(listener: () => void): () => void;
}

export function createHost(options: HostOptions = {}): Host {
  const clock = options.clock ?? systemClock;
  const seed = options.seed ?? 1;
  const store = createStore<HostState>({
    world: parseWorld(options.world ?? EMPTY_WORLD),
    view: emptyView(),
  });
  const faults = createFaults();
  const log = createLog(clock, options.logLimit);
  const scenes = createCallScenes(options.logLimit ?? LOG_LIMIT);
  const nextId = uniqueIds(createIds(seed), () => store.get().world);
  const nextContextId = createIds(seed + 1);
  const plugins: Plugin[] = [];
  const frames = new Set<PluginFrame>();
  const listeners = new Set<() => void>();
  const waiting = new Map<string, (answer: never) => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };

  const services: HostServices = {
    store,
    nextId,
    clock,
    pageSize: options.pageSize ?? 50,
    writing: createWriting(),
    relay: options.relay ?? relayByFetch,
    copy: (text) => store.change(({ view }) => void (view.clipboard = text)),
    ask(plugin, name, dialogOptions) {
      const id = nextContextId('dlg');
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        store.change(
          ({ view }) => void view.dialogs.push({ id, plugin, name, options: dialogOptions } as never),
        );
      });
    },
  };

  store.subscribe(() => {
    for (const frame of frames) frame.update();
    notify();
  });
  log.subscribe(notify);
  const storm = createStorm(faults, frames);
  faults.subscribe(() => {
    storm.renew();
    for (const frame of frames) frame.update();
    notify();
  });

  const host: Host = {
    log,
    faults,
    nextId,
    clock,
    world: () => store.get().world,
    view: () => store.get().view,
    plugins: () => plugins,
    frames: () => [...frames],
    register(registration) {
      const plugin = toPlugin(registration);
      const known = plugins.findIndex(({ name }) => name === plugin.name);
      plugins.splice(known === -1 ? plugins.length : known, known === -1 ? 0 : 1, plugin);
      notify();
      return plugin;
    },
    open(name, opening = {}) {
      const plugin = plugins.find((each) => each.name === name);
      if (!plugin) throw new Error(`No plugin ${name} is registered. Register it before it is opened.`);
      const id = nextContextId('frm');
      const frame = createFrame(
        id,
        plugin,
        { platform: 'desktop', entryPoint: plugin.entryPoint, ...opening, plugin: name },
        {
          services,
          faults: {
            now: () => faults.of(name),
            fateOf: (method) => faults.fateOf(name, method),
            switchConversation: () => selectAnother(store),
            reloadHost: () => host.reload(name),
          },
          nextContextId: () => nextContextId('ctx'),
          log(entry) {
            if (entry.direction === 'in' && entry.call !== undefined) scenes.keep(log.nextSeq(), store.get());
            log.add({ plugin: name, frame: id, ...entry });
          },
          changed: notify,
        },
      );
      frames.add(frame);
      storm.renew();
      notify();
      return frame;
    },
    close(frame) {
      frame.close();
      frames.delete(frame);
      storm.renew();
      notify();
    },
    reload(plugin) {
      for (const frame of frames) if (plugin === undefined || frame.plugin.name === plugin) frame.reload();
    },
    select(ids) {
      select(store, ids);
    },
    change: (recipe) => store.change((state) => recipe(state.world as World)),
    changeView: (recipe) => store.change((state) => recipe(state.view as View)),
    load(world) {
      const parsed = parseWorld(world);
      for (const { id } of store.get().view.dialogs) host.answer(id);
      store.set({ world: parsed, view: emptyView() });
    },
    patch(patch) {
      const world = patchWorld(store.get().world, patch);
      store.change((state) => void (state.world = world));
      dropWhatIsGone(store);
    },
    answer(dialogId, ...value) {
      const dialog = byId(store.get().view.dialogs, dialogId);
      const resolve = waiting.get(dialogId);
      if (!dialog || !resolve) return;
      waiting.delete(dialogId);
      store.change(({ view }) => {
        view.dialogs = view.dialogs.filter(({ id }) => id !== dialogId);
      });
      resolve((value.length > 0 ? value[0] : CANCELLED[dialog.name]) as never);
    },
    resend(call) {
      const open = [...frames].filter(({ plugin }) => plugin.name === call.plugin);
      const frame = open.find(({ id }) => id === call.frame) ?? open.at(-1);
      if (!frame) throw new Error(`${call.plugin} is not open, so the call was not made again.`);
      const position = log.nextSeq();
      frame.resend(call);
      return position;
    },
    sceneOf: ({ seq }) => scenes.of(seq),
    writeWith: (writer) => services.writing.attach(writer),
    snapshot: () => store.get(),
    restore: (snapshot) => store.set(snapshot),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  for (const plugin of options.plugins ?? []) host.register(plugin);
  return host;
}

/** Ids that nothing in the world has yet, also where a saved world was made with the same seed. */
function uniqueIds(next: NextId, world: () => World): NextId {
  const idsOf = new WeakMap<World, ReadonlySet<string>>();
  const taken = () => {
    const known = idsOf.get(world()) ?? new Set(allIds(world()));
    idsOf.set(world(), known);
    return known;
  };
  return (prefix) => {
    let id = next(prefix);
    while (taken().has(id)) id = next(prefix);
    return id;
  };
}

function* allIds(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (key === 'id' && typeof each === 'string') yield each;
    else yield* allIds(each);
  }
}

const EMPTY_WORLD: WorldInput = {
  version: 1,
  company: { id: 'cmp_1', name: 'Company' },
  meId: 'tea_1',
  teammates: [{ id: 'tea_1', name: 'Me', username: 'me', email: 'me@company.example', isAdmin: true }],
  inboxes: [{ id: 'inb_1', name: 'Inbox' }],
  channels: [
    { id: 'cha_1', type: 'email', name: 'Company', address: 'hello@company.example', inboxId: 'inb_1' },
  ],
};
