import type { Statements } from './statements.ts';

/** Sends one request, with an id in it, to an app. `own` is the session it came from, where answers name that. */
export type AskWith = (id: string) => Promise<{ answer: Response; own?: string | undefined }>;

/**
 * Sends a request with somebody else's id and with one that never was: the answers are the same to the byte but for the
 * request's own id and session, and so are the statements the database is sent, so that neither says whether there is such a thing.
 * @returns what tells the two apart
 */
export async function tellApart(
  ask: AskWith,
  ids: { theirs: string; nobodys: string },
  statements: Statements,
): Promise<string[]> {
  // What is done once only, such as a count of failures that begins, is over then.
  await ask(ids.nobodys);
  const told = { theirs: '', nobodys: '' };
  const answering = (whose: keyof typeof told) => async (): Promise<void> => {
    const { answer, own } = await ask(ids[whose]);
    told[whose] = (await written(answer, own)).replaceAll(ids[whose], '…');
  };
  const theirs = await statements.during(answering('theirs'));
  const nobodys = await statements.during(answering('nobodys'));
  return [
    ...(told.theirs === told.nobodys ? [] : [`${told.theirs} instead of ${told.nobodys}`]),
    ...(theirs.join('\n') === nobodys.join('\n') && theirs.length > 0
      ? []
      : [`${theirs.length} statements (${theirs.join('; ')}) instead of ${nobodys.length}`]),
  ];
}

/** A whole answer as text, without what each request has of its own. */
async function written(answer: Response, own: string | undefined): Promise<string> {
  const ofIts = [answer.headers.get('x-request-id'), own].filter((id) => id !== null && id !== undefined);
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).toSorted();
  const text = [answer.status, ...headers, await answer.text()].join('\n');
  return ofIts.reduce((masked, id) => masked.replaceAll(id, '…'), text);
}
