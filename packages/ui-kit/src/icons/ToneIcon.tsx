import type { JSX } from 'react';
import type { Tone } from '../Tone.ts';
import { ErrorIcon, InfoIcon, SuccessIcon, WarningIcon } from './icons.tsx';

const ICONS = { info: InfoIcon, success: SuccessIcon, warning: WarningIcon, error: ErrorIcon };

/** The sign that goes with a tone, so that colour is never alone in saying it. */
export function ToneIcon({ tone, className }: { tone: Tone; className?: string | undefined }): JSX.Element {
  const Icon = ICONS[tone];
  return <Icon className={className} />;
}
