import { AsyncLocalStorage } from 'node:async_hooks';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { ServerError } from '../errors.ts';

/**
 * PGlite has one connection: a query sent past an open transaction, from inside it, waits for that transaction and the
 * transaction for the query. This makes such a query fail at once, with `OUTSIDE_TRANSACTION`, instead of hanging.
 */
export function refuseNested(client: PGlite): void {
  const transaction = new AsyncLocalStorage<{ isOpen: boolean }>();
  const refuse = (): void => {
    if (transaction.getStore()?.isOpen) throw new ServerError('OUTSIDE_TRANSACTION');
  };
  const query = client.query.bind(client);
  const begin = client.transaction.bind(client);

  client.query = async <T>(...args: Parameters<typeof query>) => {
    refuse();
    return query<T>(...args);
  };
  client.transaction = async <T>(work: (tx: Transaction) => Promise<T>) => {
    refuse();
    const state = { isOpen: true };
    // Closed by hand: work left running after the transaction may query as it likes.
    const run = () => begin(work).finally(() => (state.isOpen = false));
    return transaction.run(state, run);
  };
}
