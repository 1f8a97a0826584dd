import { useState } from 'react';
import type { OptionData } from '../option/OptionData.ts';

interface Given<Id extends string> {
  value?: OptionData<Id> | null | undefined;
  defaultValue?: OptionData<Id> | undefined;
  onChange?: ((option: OptionData<Id> | null) => void) | undefined;
}

interface Choice<Id extends string> {
  chosen: OptionData<Id> | null;
  /** What stands in the field: what is being typed, else what is chosen. */
  text: string;
  isTyped: boolean;
  type(text: string): void;
  choose(option: OptionData<Id> | null): void;
}

/** What is chosen and what is typed: two things, of which the second is given up once something is chosen. */
export function useChoice<Id extends string>({ value, defaultValue, onChange }: Given<Id>): Choice<Id> {
  const [own, setOwn] = useState<OptionData<Id> | null>(defaultValue ?? null);
  const [typed, setTyped] = useState<string>();
  const chosen = value === undefined ? own : value;

  function choose(option: OptionData<Id> | null) {
    setTyped(undefined);
    if (option?.id === chosen?.id) return;
    setOwn(option);
    onChange?.(option);
  }

  function type(next: string) {
    if (next === '' && chosen) choose(null);
    else setTyped(next === chosen?.label ? undefined : next);
  }

  return { chosen, text: typed ?? chosen?.label ?? '', isTyped: typed !== undefined, type, choose };
}
