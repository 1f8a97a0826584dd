import type { Locator } from 'playwright-core';
import type { Session, SessionEntry } from '../recording/session.ts';
import { answerOf } from './answerOf.ts';
import type { Difference, PlayedCall } from './difference.ts';
import {
  isSameCall,
  nextStimulus,
  upcomingCalls,
  type Called,
  type Line,
  type MadeCall,
} from './expectations.ts';
import type { ReplayResult } from './replay.ts';
import { requestDifferences } from './requests.ts';
import type { Stage } from './stage.ts';

/** How long the page's own time may pass until a call comes, and how long nothing more may come at the end. */
const PATIENCE = { call: 6000, control: 6000, covered: 400, end: 1500 } as const;
const STEP = 40;

type Answer = Extract<SessionEntry, { type: 'answered' | 'failed' }>;
type Act = Extract<SessionEntry, { type: 'pressed' | 'filled' | 'chosen' | 'key' }>;

/**
 * One replay under way. Each call the plugin makes is held against the lines that may come now, by name and arguments; a
 * call that stands in none of them is answered by itself, so that it takes no other's answer and the plugin goes on.
 */
export class Play {
  readonly #session: Session;
  readonly #stage: Stage;
  readonly #accept: boolean;
  /** The plugin's own id of each recorded call, and the other way round. */
  readonly #ids = new Map<string, string>();
  readonly #calls = new Map<string, PlayedCall & { isCancelled: boolean }>();
  readonly #cancels = new Set<string>();
  readonly #differences: Difference[] = [];
  readonly #now: SessionEntry[] = [];
  #rest: Line[];
  #made: MadeCall[] = [];
  #time = 0;
  #same = 0;

  constructor(session: Session, stage: Stage, accept: boolean) {
    this.#session = session;
    this.#stage = stage;
    this.#accept = accept;
    this.#rest = session.entries.map((entry, index) => ({ entry, number: index + 2 }));
  }

  async run(): Promise<ReplayResult> {
    for (let [line] = this.#rest; line && this.#goesOn; [line] = this.#rest) {
      this.#stage.asked.until = nextStimulus(this.#rest);
      await this.#passUntil(line.entry.at);
      this.#stage.asked.until = nextStimulus(this.#rest.slice(1));
      await this.#perform(line);
      if (this.#rest[0] === line) this.#rest.shift();
    }
    if (this.#goesOn) await this.#expectNoMore();
    if (this.#goesOn) this.#compareRequests();
    const { header } = this.#session;
    const differences = this.#accept ? this.#differences : this.#differences.slice(0, 1);
    return { calls: this.#same, differences, session: { header, entries: this.#now } };
  }

  get #goesOn(): boolean {
    return this.#accept || this.#differences.length === 0;
  }

  async #perform(line: Line): Promise<void> {
    const { entry } = line;
    switch (entry.type) {
      case 'called':
        return this.#expectCall(entry, line.number);
      case 'answered':
      case 'failed':
        return this.#answer(entry);
      case 'cancelled':
        return this.#expectCancel(entry, line.number);
      case 'told':
        await this.#answerExtras(line.number, upcomingCalls(this.#rest, 2));
        await this.#stage.say(entry.message);
        return void this.#now.push(entry);
      case 'pressed':
      case 'filled':
      case 'chosen':
      case 'key':
        await this.#answerExtras(line.number, []);
        return this.#act(entry, line.number);
      default:
        this.#now.push(entry);
    }
  }

  async #expectCall(entry: Called, line: number): Promise<void> {
    const isThere = () => this.#made.find((made) => isSameCall(made, entry));
    const before = this.#differences.length;
    await this.#passWhile(async () => {
      await this.#answerExtras(line, upcomingCalls(this.#rest));
      return !isThere();
    }, PATIENCE.call);
    const found = isThere();
    if (found) {
      this.#take(found, entry);
      this.#same += 1;
      return;
    }
    const expected = callOf(entry);
    const isLater = (made: MadeCall) => upcomingCalls(this.#rest).some((each) => isSameCall(each, made));
    const changed = this.#made.find((made) => made.name === entry.name && !isLater(made));
    const early = this.#made.find(isLater);
    const [held] = this.#made;
    if (changed) {
      this.#differences.splice(before, 0, { kind: 'other arguments', line, expected, got: callOf(changed) });
      this.#take(changed, { ...entry, args: [...changed.args] });
    } else if (early) this.#swap(early, line, expected);
    else if (held) {
      await this.#addCall(held, line);
      await this.#expectCall(entry, line);
    } else this.#missCall(before, line, expected);
  }

  /** A call of a later line came first: it is played now, with its answer, and this line after it. */
  #swap(made: MadeCall, line: number, expected: PlayedCall): void {
    this.#differences.push({ kind: 'other order', line, expected, got: callOf(made) });
    const later = this.#rest.find(({ entry }) => entry.type === 'called' && isSameCall(entry, made));
    if (later?.entry.type !== 'called') return;
    const { call } = later.entry;
    const own = this.#rest.filter(({ entry }) => 'call' in entry && entry.call === call);
    this.#rest = [...own, ...this.#rest.filter((each) => !own.includes(each))];
  }

  /** The call does not come any more, and no other that could stand for it but what was answered meanwhile. */
  #missCall(before: number, line: number, expected: PlayedCall): void {
    const instead = this.#differences[before];
    if (instead?.kind === 'one call more' && !this.#accept)
      this.#differences[before] = { kind: 'other call', line, expected, got: instead.got };
    else this.#differences.push({ kind: 'no call', line, expected });
  }

  #take(made: MadeCall, entry: Called): void {
    this.#ids.set(entry.call, made.id);
    this.#calls.set(made.id, { ...callOf(made), isCancelled: false });
    this.#made = this.#made.filter((each) => each !== made);
    this.#now.push(entry);
  }

  /** Answers what stands in no line that may come now, as the recording answers the method elsewhere. */
  async #answerExtras(line: number, upcoming: readonly Called[]): Promise<void> {
    const isLater = (made: MadeCall) =>
      this.#rest.some(({ entry }) => entry.type === 'called' && isSameCall(entry, made));
    const extras = this.#made.filter(
      (made) => !isLater(made) && !upcoming.some(({ name }) => name === made.name),
    );
    for (const made of extras) await this.#addCall(made, line);
  }

  async #addCall(made: MadeCall, line: number): Promise<void> {
    const call = `new_${made.id}`;
    const { answer, line: answeredAs } = answerOf(this.#session, made);
    this.#differences.push({ kind: 'one call more', line, got: callOf(made), answeredAs });
    this.#take(made, { at: this.#time, type: 'called', call, name: made.name, args: [...made.args] });
    if (answer) await this.#answer({ ...answer, at: this.#time, call });
  }

  async #answer(entry: Answer): Promise<void> {
    const id = this.#ids.get(entry.call);
    if (id === undefined) return;
    const isLegacy = this.#session.header.wire === 'legacy';
    if (entry.type === 'failed') await this.#stage.say({ type: 'function_error', id, error: entry.error });
    else if (isLegacy) await this.#stage.say({ type: 'done', seq: Number(id), val: entry.value });
    else await this.#stage.say({ type: 'function_result', id, value: entry.value });
    this.#now.push(entry);
  }

  async #expectCancel(entry: Extract<SessionEntry, { type: 'cancelled' }>, line: number): Promise<void> {
    const id = this.#ids.get(entry.call);
    const call = id === undefined ? undefined : this.#calls.get(id);
    if (id === undefined || !call) return;
    await this.#passWhile(() => !this.#cancels.has(id), PATIENCE.call);
    if (this.#cancels.has(id)) this.#now.push(entry);
    else this.#differences.push({ kind: 'not cancelled', line, expected: callOf(call) });
    call.isCancelled = true;
  }

  async #act(entry: Act, line: number): Promise<void> {
    const control = this.#stage.control(entry.target);
    const isGone = async () => (await control.count()) === 0;
    await this.#passWhile(isGone, PATIENCE.control);
    if (await isGone()) {
      const there = await this.#stage.controls();
      const [next] = upcomingCalls(this.#rest);
      this.#differences.push({
        kind: 'no control',
        line,
        target: entry.target,
        there,
        next: next && callOf(next),
      });
      return;
    }
    // By the document itself: the page's clock stands, and with it whatever moves.
    if (entry.type === 'pressed') await this.#press(control);
    else if (entry.type === 'filled') await control.fill(entry.value, { force: true });
    else if (entry.type === 'chosen')
      await control.selectOption(
        entry.options.map((label) => ({ label })),
        { force: true },
      );
    else await control.press(entry.key, { noWaitAfter: true });
    this.#now.push(entry);
  }

  /** What covers a control may go away with the page's time; a notice that stays is in nobody's way who scrolls. */
  async #press(control: Locator): Promise<void> {
    await this.#passWhile(() => control.evaluate(isCovered), PATIENCE.covered);
    if (await control.evaluate(isCovered)) await control.evaluate((each: HTMLElement) => each.click());
    else await control.click({ force: true, noWaitAfter: true });
  }

  async #expectNoMore(): Promise<void> {
    const line = this.#session.entries.length + 1;
    let before = -1;
    while (before !== this.#differences.length) {
      before = this.#differences.length;
      await this.#passWhile(() => this.#made.length === 0, PATIENCE.end);
      await this.#answerExtras(line, []);
    }
    for (const id of this.#cancels) {
      const call = this.#calls.get(id);
      if (call && !call.isCancelled) this.#differences.push({ kind: 'cancelled', line, got: callOf(call) });
    }
  }

  #compareRequests(): void {
    this.#differences.push(...requestDifferences(this.#session.entries, this.#stage.asked.counts));
  }

  async #passUntil(at: number): Promise<void> {
    const left = at - this.#time;
    this.#time = Math.max(this.#time, at);
    await this.#stage.pass(Math.max(0, left));
    await this.#hear();
  }

  async #passWhile(isWaiting: () => boolean | Promise<boolean>, patience: number): Promise<void> {
    await this.#hear();
    for (let passed = 0; passed < patience && (await isWaiting()); passed += STEP) {
      await this.#stage.pass(STEP);
      await this.#hear();
    }
  }

  async #hear(): Promise<void> {
    const { calls, cancels } = await this.#stage.takeCalls();
    this.#made.push(...calls);
    for (const id of cancels) this.#cancels.add(id);
  }
}

function callOf({ name, args }: PlayedCall): PlayedCall {
  return { name, args };
}

/** Whether something else would take a press of a control: what is around it, or belongs to it, is no other. */
function isCovered(control: Element): boolean {
  control.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = control.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  return !hit || ![control, ...labels].some((each) => each.contains(hit) || hit.contains(each));
}
