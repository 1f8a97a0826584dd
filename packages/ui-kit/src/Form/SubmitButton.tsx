import { type JSX, use } from 'react';
import { Button, type ButtonProps } from '../Button/Button.tsx';
import { FormStateContext } from './formState.ts';

export type SubmitButtonProps = Omit<ButtonProps, 'type' | 'isPending' | 'onPress'>;

/** Submits the form around it, and waits with it. */
export function SubmitButton({ variant = 'primary', ...rest }: SubmitButtonProps): JSX.Element {
  const { isPending } = use(FormStateContext);
  return <Button {...rest} type="submit" variant={variant} isPending={isPending} />;
}
