import { use, useMemo } from 'react';
import { useHost } from '../HostProvider/hostContext.ts';
import type { Dialogs } from './DialogOptions.ts';
import { AskContext } from './dialogPlaces.ts';
import { dialogsAt } from './dialogsAt.ts';

/**
 * Questions to ask over everything else: the host's dialogs where it has them, else the kit's own in the panel. The same as `dialogs`,
 * of the provider around.
 */
export function useDialogs(): Dialogs {
  const { dialogs: host = NONE } = useHost();
  const ask = use(AskContext);
  return useMemo(() => dialogsAt(() => ({ host, ask })), [host, ask]);
}

const NONE = {};
