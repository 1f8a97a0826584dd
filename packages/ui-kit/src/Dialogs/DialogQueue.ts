import { createElement, type ReactElement } from 'react';
import type { Ask, DialogKind, DialogKinds } from './dialogRequest.ts';
import { loadDialog, NO_ANSWER } from './drawnDialogs.ts';

/** Dialogs of one place, which wait for each other: the first asked is shown first. */
export class DialogQueue {
  /** What is to be drawn now. */
  shown: ReactElement | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #close: (() => void) | undefined;
  /** Counts how often its place was taken down. */
  #life = 0;
  #count = 0;
  readonly #listeners = new Set<() => void>();

  readonly ask: Ask = (kind, options) => {
    const life = this.#life;
    const answer = this.#turn.then(() => (life === this.#life ? this.#show(kind, options) : NO_ANSWER[kind]));
    this.#turn = answer.catch(() => undefined);
    return answer;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Where a place is gone there is nobody left to answer: all that waits is as good as closed. */
  close(): void {
    this.#life += 1;
    this.#close?.();
  }

  async #show<Kind extends DialogKind>(kind: Kind, options: DialogKinds[Kind]['options']) {
    const life = this.#life;
    this.#count += 1;
    const Drawn = await loadDialog(kind);
    if (life !== this.#life) return NO_ANSWER[kind];
    return new Promise<DialogKinds[Kind]['answer']>((resolve) => {
      const answer = (given: DialogKinds[Kind]['answer']) => {
        this.#close = undefined;
        this.#tell(undefined);
        resolve(given);
      };
      this.#close = () => answer(NO_ANSWER[kind]);
      this.#tell(createElement(Drawn, { options, answer, key: this.#count }));
    });
  }

  #tell(shown: ReactElement | undefined): void {
    this.shown = shown;
    for (const listener of this.#listeners) listener();
  }
}
