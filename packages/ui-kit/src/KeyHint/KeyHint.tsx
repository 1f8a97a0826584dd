import type { ComponentProps, JSX } from 'react';
import { classNames } from '../classNames.ts';
import { keyNames } from './keyNames.ts';

export interface KeyHintProps extends Omit<ComponentProps<'kbd'>, 'children'> {
  /** Keys joined by `+`: `Mod+Enter`. `Mod` is ⌘ on Apple's systems and Ctrl elsewhere. */
  keys: string;
}

/** Which keys do the same. Not shown where there is no keyboard. */
export function KeyHint({ keys, className, ...rest }: KeyHintProps): JSX.Element {
  return (
    <kbd {...rest} className={classNames('fy-KeyHint', className)}>
      {keyNames(keys).map((name) => (
        <kbd key={name} className="fy-KeyHint-key">
          {name}
        </kbd>
      ))}
    </kbd>
  );
}
