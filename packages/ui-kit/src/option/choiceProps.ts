import type { OptionData } from './OptionData.ts';

/** One choice among options that are all there from the start. */
export interface ChoiceProps<Id extends string> {
  options: readonly OptionData<Id>[];
  /** The chosen option; `null` for none. Leave out to let the part remember it. */
  value?: NoInfer<Id> | null | undefined;
  defaultValue?: NoInfer<Id> | undefined;
  onChange?: ((id: Id) => void) | undefined;
}

/** The same for React Aria, which knows options by their ids alone. */
export function ariaChoiceProps<Id extends string>({
  options,
  value,
  defaultValue,
  onChange,
}: ChoiceProps<Id>) {
  return {
    ...(value !== undefined && { value }),
    ...(defaultValue !== undefined && { defaultValue }),
    onChange(key: unknown) {
      const chosen = options.find((option) => option.id === key);
      if (chosen) onChange?.(chosen.id);
    },
  };
}
