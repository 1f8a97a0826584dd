/** Something that can be chosen. */
export interface OptionData<Id extends string = string> {
  id: Id;
  label: string;
  description?: string | undefined;
  isDisabled?: boolean | undefined;
}
