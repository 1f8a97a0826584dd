import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createSessionKeys } from '@frontyard/auth';
import { createApp as createCrmLink } from '@frontyard/crm-link/server/app.ts';
import { openNotes } from '@frontyard/crm-link/server/database.ts';
import { noteStore } from '@frontyard/crm-link/server/notes.ts';
import { addSamples } from '@frontyard/knowledge-base/server/addSamples.ts';
import { createApp as createKnowledgeBase } from '@frontyard/knowledge-base/server/app.ts';
import { openKnowledgeBase } from '@frontyard/knowledge-base/server/openKnowledgeBase.ts';
import { createApp as createMobileSafe } from '@frontyard/mobile-safe/server/app.ts';
import { openSnippets } from '@frontyard/mobile-safe/server/database.ts';
import { createLog } from '@frontyard/server';
import { listen } from '@frontyard/server/listen';
import { TEST_SECRETS } from '@frontyard/server/testing';
import { timedApp, type TimedApp } from './timedApp.ts';

/** A built plugin, served by its own server. */
export interface Panel {
  readonly name: string;
  readonly address: string;
  /** Where its built page is. */
  readonly folder: string;
  readonly server: TimedApp;
}

export interface ServedPanels extends AsyncDisposable {
  readonly panels: readonly Panel[];
}

/**
 * Serves the built apps to a host.
 * @throws Error when an app isn't built
 */
export async function servedPanels(host: string): Promise<ServedPanels> {
  await using stack = new AsyncDisposableStack();
  const [notes, articles, snippets] = await Promise.all([
    openNotes({}),
    openKnowledgeBase({}),
    openSnippets({}),
  ]);
  for (const { close } of [notes, articles, snippets]) stack.defer(close);
  await addSamples(articles.forTenant, TENANT);
  await addNotes(notes);

  const panel = async (
    name: string,
    create: (common: Common) => Parameters<typeof timedApp>[0],
  ): Promise<Panel> => {
    const common = await commonOf(name, host);
    const server = timedApp(create(common));
    const { url, close } = await listen(server, { port: 0 });
    stack.defer(() => close());
    return { name, address: `${url}/?auth_secret=secret-of-${TENANT}`, folder: common.assets, server };
  };
  const panels = [
    await panel('crm-link', (common) => createCrmLink({ ...common, database: notes })),
    await panel('knowledge-base', (common) => createKnowledgeBase({ ...common, database: articles })),
    await panel('mobile-safe', (common) => createMobileSafe({ ...common, database: snippets })),
  ];
  const kept = stack.move();
  return { panels, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

const TENANT = 'acme';

/** How many contacts have a note of their own, which says whose it is. */
export const CONTACTS = 200;

async function addNotes({ forTenant }: Awaited<ReturnType<typeof openNotes>>): Promise<void> {
  const store = noteStore(forTenant);
  for (let contact = 1; contact <= CONTACTS; contact += 1) {
    const handle = `contact-${contact}@mail.test`;
    await store.add(TENANT, { handle, text: `Note about Contact ${contact}`, author: 'Ann' });
  }
}

type Common = Awaited<ReturnType<typeof commonOf>>;

async function commonOf(name: string, host: string) {
  const assets = fileURLToPath(new URL(`../../../../apps/${name}/dist/web`, import.meta.url));
  await access(`${assets}/index.html`).catch(() => {
    throw new Error(`apps/${name} is not built, so it cannot be opened. Run \`pnpm build\` first.`);
  });
  return {
    keys: createSessionKeys(),
    secrets: TEST_SECRETS,
    frameAncestors: [new URL(host).origin],
    assets,
    log: createLog({ level: 'info', destination: { write: () => undefined } }),
  };
}
