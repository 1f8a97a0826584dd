import { kindOf } from './arguments.ts';
import type { LegacyFront } from './front.ts';
import type { Wire } from './wire.ts';

interface Receiver {
  front: LegacyFront;
  wire: Wire;
  /** Told at every sync which methods the host's platform lacks. */
  setMissing: (missing: unknown) => void;
}

/** What to do with a host's messages; what is not one of them is ignored. */
export function createReceive({ front, wire, setMissing }: Receiver): (message: unknown) => void {
  let isSynced = false;

  const handlers = new Map<unknown, (message: Readonly<Record<string, unknown>>) => void>([
    ['conversation', (message) => front.emit('conversation', message)],
    ['no_conversation', () => front.emit('no_conversation')],
    ['done', ({ seq, val }) => wire.answer(seq, val)],
    ['user', ({ user }) => setUser(front, user)],
    ['panel_visible', ({ visible }) => setVisible(front, visible)],
    [
      'sync',
      ({ missing }) => {
        setMissing(missing);
        front.emit(isSynced ? 'reconnect' : 'ready');
        isSynced = true;
      },
    ],
  ]);

  return (message) => {
    if (kindOf(message) !== 'Object') return;
    const fields = message as Readonly<Record<string, unknown>>;
    handlers.get(fields['type'])?.(fields);
  };
}

function setUser(front: LegacyFront, user: unknown): void {
  if (kindOf(user) === 'Object') front.user = user as NonNullable<LegacyFront['user']>;
}

function setVisible(front: LegacyFront, visible: unknown): void {
  if (typeof visible !== 'boolean') return;
  front.visible = visible;
  front.emit('panel_visible', visible);
}
