import {
  ALL_PLUGINS,
  FaultPlan,
  faultWords,
  NO_FAULTS,
  type FaultPlanInput,
  type FaultSet,
} from './faultPlan.ts';
import { createRandom } from './random.ts';

/** What becomes of one call. */
export interface Fate {
  /** In milliseconds. */
  readonly delay: number;
  /** `lost`: done but not answered. `error`: not done, and answered so. */
  readonly outcome: 'pass' | 'lost' | 'error';
  readonly switchesConversation: boolean;
  /** Front is loaded anew once the call is done; its answer is lost with it. */
  readonly reloadsHost: boolean;
}

/** The faults of all plugins. They are deterministic: the same plan gives the same fates in the same order. */
export interface Faults {
  plan(): FaultPlan;
  /** Begins anew with another plan. @throws ZodError where it is none */
  set(plan: FaultPlanInput): void;
  of(plugin: string): FaultSet;
  /** Decides what becomes of the next call of a plugin. */
  fateOf(plugin: string, method: string): Fate;
  subscribe(listener: () => void): () => void;
}

export const UNHARMED: Fate = {
  delay: 0,
  outcome: 'pass',
  switchesConversation: false,
  reloadsHost: false,
};

export function createFaults(): Faults {
  let plan: FaultPlan = FaultPlan.parse({});
  const randoms = new Map<string, () => number>();
  const switched = new Set<string>();
  const listeners = new Set<() => void>();
  const randomOf = (plugin: string) => {
    const random = randoms.get(plugin) ?? createRandom(plan.seed + sumOf(plugin));
    randoms.set(plugin, random);
    return random;
  };
  /** Drawn from a sequence of its own: the fates of plans that were shared before stay what they were. */
  const reloadsNow = (plugin: string) => randomOf(`${plugin} reload`)() < of(plugin).reloadRate;
  /** Every other call of a method: a plugin that reads what is opened would be led in circles by its own reading. */
  const switchesNow = (plugin: string, method: string) => {
    const call = `${plugin} ${method}`;
    if (switched.delete(call)) return false;
    switched.add(call);
    return true;
  };
  const of = (plugin: string) => plan.plugins[plugin] ?? plan.plugins[ALL_PLUGINS] ?? NO_FAULTS;

  return {
    plan: () => plan,
    set(next) {
      plan = withoutEmpty(FaultPlan.parse(next));
      randoms.clear();
      switched.clear();
      for (const listener of listeners) listener();
    },
    of,
    fateOf(plugin, method) {
      const fate = decide(of(plugin), method, randomOf(plugin));
      const reloadsHost = reloadsNow(plugin) && fate.outcome !== 'error';
      return {
        ...fate,
        ...(reloadsHost && { outcome: 'lost', reloadsHost }),
        switchesConversation: fate.switchesConversation && switchesNow(plugin, method),
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A plugin for which nothing goes wrong of its own has the faults of all again. */
function withoutEmpty({ seed, plugins }: FaultPlan): FaultPlan {
  const own = Object.entries(plugins).filter(([, set]) => faultWords(set).length > 0);
  return { seed, plugins: Object.fromEntries(own) };
}

/** Always draws the same number of fractions, so that one option does not move the others. */
function decide(set: FaultSet, method: string, random: () => number): Fate {
  const [jitter, lost, error] = [random(), random(), random()];
  const isError = set.errorMethods.includes(method) || error < set.errorRate;
  const rest = lost < set.lostRate ? 'lost' : 'pass';
  return {
    delay: Math.round(set.latency + jitter * set.jitter),
    outcome: isError ? 'error' : rest,
    switchesConversation: set.switchesConversation,
    reloadsHost: false,
  };
}

function sumOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (Math.imul(sum, 31) + letter.codePointAt(0)!) | 0;
  return sum;
}
