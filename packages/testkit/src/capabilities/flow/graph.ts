import type ts from 'typescript';
import type { Facts } from '../guards/facts.ts';
import type { Value } from './values.ts';

/** A place a value can be in: an expression, a variable, a field, what a function returns. */
export interface Slot {
  readonly values: Set<Value>;
  readonly next: Set<Slot>;
  /** Where its values come from; what conditions and keys are traced back by. */
  readonly previous: Set<Slot>;
  readonly listeners: ((value: Value) => void)[];
  /** The expression or declaration it stands for. */
  node?: ts.Node;
  /** What is true where this place holds something true. */
  fact?: Facts;
  /** Values come to it that nobody here can name. */
  isOpen?: boolean;
}

/** Places and the ways between them. Values only ever spread, so the order of work does not matter. */
export interface Graph {
  slot(key: unknown): Slot;
  add(slot: Slot, value: Value): void;
  connect(from: Slot, to: Slot): void;
  /** Calls `listener` with every value the slot holds, now and later. */
  watch(slot: Slot, listener: (value: Value) => void): void;
  /** Spreads values until nothing changes, or until there are more than the limit. */
  run(): void;
  /** Whether the limit was reached, so that not everything is known. */
  readonly isFull: boolean;
  /** Grows with every change. */
  readonly size: number;
}

/** @param limit how many values and ways the graph may hold */
export function createGraph(limit: number): Graph {
  const slots = new Map<unknown, Slot>();
  const queue: (() => void)[] = [];
  let size = 0;
  const isFull = () => size > limit;

  const add = (slot: Slot, value: Value) => {
    if (slot.values.has(value)) return;
    slot.values.add(value);
    size += 1;
    queue.push(() => {
      for (const next of slot.next) add(next, value);
      for (const listener of slot.listeners) listener(value);
    });
  };

  return {
    add,
    slot(key) {
      const known = slots.get(key);
      if (known) return known;
      const made: Slot = { values: new Set(), next: new Set(), previous: new Set(), listeners: [] };
      slots.set(key, made);
      return made;
    },
    connect(from, to) {
      if (from === to || from.next.has(to)) return;
      from.next.add(to);
      to.previous.add(from);
      size += 1;
      for (const value of from.values) add(to, value);
    },
    watch(slot, listener) {
      slot.listeners.push(listener);
      const known = [...slot.values];
      if (known.length > 0) queue.push(() => known.forEach(listener));
    },
    run() {
      while (queue.length > 0 && !isFull()) queue.pop()?.();
    },
    get isFull() {
      return isFull();
    },
    get size() {
      return size;
    },
  };
}
