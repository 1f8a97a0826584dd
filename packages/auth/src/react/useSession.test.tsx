// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createSession } from '../client/createSession.ts';
import { SessionProvider } from './SessionProvider.tsx';
import { useSession } from './useSession.ts';

function Status() {
  const { session, state } = useSession();
  return <button onClick={() => void session.end()}>{state}</button>;
}

test('a component follows the session from its opening to its end', async () => {
  document.head.innerHTML = `<meta name="frontyard-code" content="${'x'.repeat(43)}">`;
  vi.stubGlobal('fetch', async () => Response.json({ token: 'a.b.c', session: 's', lifetimeSeconds: 600 }));
  const session = createSession();
  render(
    <SessionProvider session={session}>
      <Status />
    </SessionProvider>,
  );
  expect(screen.getByRole('button').textContent).toBe('opening');
  await act(() => session.ready);
  expect(screen.getByRole('button').textContent).toBe('open');
  await act(async () => screen.getByRole('button').click());
  expect(screen.getByRole('button').textContent).toBe('ended');
});

test('a component outside a provider is told what is missing', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // React repeats the error there
  expect(() => render(<Status />)).toThrow(/no SessionProvider/);
});
