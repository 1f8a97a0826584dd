import { expect, test } from 'vitest';
import { createLog } from './createLog.ts';

function record(): { log: ReturnType<typeof createLog>; written: () => string } {
  let text = '';
  const write = (line: string): void => {
    text += line;
  };
  return { log: createLog({ plugin: 'notes', level: 'debug', destination: { write } }), written: () => text };
}

const failedQuery = Object.assign(
  new Error('Failed query: insert into people values ($1)\nparams: ann@acme.test'),
  {
    query: 'insert into people values ($1)',
    params: ['ann@acme.test'],
    cause: Object.assign(new Error('duplicate key value'), {
      code: '23505',
      severity: 'ERROR',
      table: 'people',
      constraint: 'people_email_unique',
      detail: 'Key (email)=(ann@acme.test) already exists.',
      params: ['ann@acme.test'],
    }),
  },
);

test('a failed query is told by its code, table and constraint alone', () => {
  const { log, written } = record();
  log.error({ err: failedQuery }, 'could not save');
  expect(JSON.parse(written())).toMatchObject({
    plugin: 'notes',
    msg: 'could not save',
    err: { name: 'Error', database: { code: '23505', table: 'people', constraint: 'people_email_unique' } },
  });
  expect(written()).toContain('createLog.test.ts'); // where it happened
  expect(written()).not.toMatch(/ann@|insert into|duplicate key/);
});

test('an error given by itself, or as the cause of another, is described just as carefully', () => {
  const { log, written } = record();
  log.error(failedQuery);
  log.warn(new Error('saving failed', { cause: failedQuery }), 'later');
  log.info({ error: failedQuery });
  expect(written().trim().split('\n')).toHaveLength(3);
  expect(written()).not.toMatch(/ann@|insert into|duplicate key/);
});

test('JSON that could not be read is not repeated', () => {
  const { log, written } = record();
  try {
    JSON.parse('{"password": s3cret}');
  } catch (err) {
    log.error({ err }, 'unreadable');
  }
  expect(written()).toContain('SyntaxError');
  expect(written()).not.toContain('s3cret');
});

test('fields named like secrets are blanked', () => {
  const { log, written } = record();
  log.info(
    { token: 's3cret', account: { secret: 's3cret', password: 's3cret' }, authorization: 's3cret' },
    'x',
  );
  expect(written()).not.toContain('s3cret');
});
