import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { citusObstacles } from '../src/testing/index.ts';
import { openNotes } from './fixtures/openNotes.ts';
import { SCHEMA_NAME } from './fixtures/schema.ts';

const distribute = (...tables: string[]) =>
  tables.map((table) => `SELECT create_distributed_table('${table}', 'tenant');`).join('\n');
const NAMED = distribute(
  'server_test.notes',
  'server_test.frontyard_answers',
  'server_test.frontyard_outbox',
  'server_test.frontyard_secret_uses',
  'server_test.frontyard_credentials',
  'other_app.things',
);

test('what Citus would refuse is told: tables nobody named, names of none, keys that begin with something else', async () => {
  const { owner, close } = await openNotes();
  expect(await citusObstacles(owner, SCHEMA_NAME, NAMED)).toEqual([]);
  expect(await citusObstacles(owner, SCHEMA_NAME, distribute('server_test.gone'))).toEqual([
    'frontyard_answers is not named',
    'frontyard_credentials is not named',
    'frontyard_outbox is not named',
    'frontyard_secret_uses is not named',
    'gone is no table with tenants',
    'notes is not named',
  ]);

  await owner.execute(sql`create table server_test.links (tenant text, note int, url text unique, id int,
    primary key (tenant, id), unique (id, tenant))`);
  await owner.execute(sql`alter table server_test.links add constraint links_of_links
    foreign key (note, tenant) references server_test.links (id, tenant)`);
  expect(await citusObstacles(owner, SCHEMA_NAME, NAMED + distribute('server_test.links'))).toEqual([
    'links: links_id_tenant_key does not start with the tenant',
    'links: links_of_links does not start with the tenant',
    'links: links_url_key does not start with the tenant',
  ]);
  await close();
});
