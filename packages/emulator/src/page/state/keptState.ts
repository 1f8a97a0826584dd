import * as z from 'zod';
import { ENTRY_POINTS, PLATFORMS } from '@frontyard/sdk-types';
import { accessibleInboxes, byId } from '../../world/find.ts';
import { isInPanel } from '../openings/openings.ts';
import { fingerprintOf, type Shelf } from '../worldTools/savedWorld.ts';
import type { Page } from './page.ts';
import { writeSoon } from './writeSoon.ts';

const Opening = z.object({
  id: z.number(),
  plugin: z.string(),
  entryPoint: z.enum(ENTRY_POINTS),
  parameters: z.record(z.string(), z.string()).optional(),
  handle: z.string().optional(),
});

/** What of the interface is there again after a reload, beside the world: where the teammate was, and how it looked. */
const KeptState = z.object({
  version: z.literal(1),
  selectedIds: z.array(z.string()),
  draftId: z.string().optional(),
  search: z.string(),
  panelVisible: z.boolean(),
  mailbox: z.union([
    z.enum(['open', 'archived', 'trashed', 'spam', 'mine', 'unassigned']),
    z.templateLiteral(['inbox:', z.string()]),
  ]),
  platform: z.enum([...PLATFORMS, 'none']),
  theme: z.enum(['system', 'light', 'dark']),
  isLogOpen: z.boolean(),
  pane: z.enum(['list', 'thread', 'plugins']),
  panelTab: z.string().optional(),
  openings: z.array(Opening),
  comments: z.record(z.string(), z.string()),
});
type KeptState = z.output<typeof KeptState>;

/**
 * Puts the interface back to where it was, and writes it down from now on. Where nothing was kept, or what was kept is
 * broken, the newest conversation is selected.
 */
export function keepState(page: Page, shelf: Shelf): void {
  const key = `frontyard.page.${fingerprintOf(JSON.stringify(page.worldTools.start))}`;
  const text = shelf.getItem(key);
  const kept = text === null ? undefined : read(text);
  if (kept) putBack(page, kept);
  else page.selectNewest();
  if (text !== null && !kept) {
    shelf.removeItem(key);
    page.notify({
      tone: 'warning',
      text: 'What was selected and open last time could not be read, so the page looks as at first.',
    });
  }
  let written = text;
  const soon = writeSoon(() => {
    const now = JSON.stringify(stateOf(page));
    if (now === written) return;
    written = now;
    try {
      shelf.setItem(key, now);
    } catch {
      // Nothing is lost but where one was.
    }
  });
  page.state.subscribe(soon);
  page.host.subscribe(soon);
}

function read(text: string): KeptState | undefined {
  try {
    return KeptState.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function stateOf({ host, state }: Page): KeptState {
  const { selectedIds, draftId, search, panelVisible } = host.view();
  const { mailbox, platform, theme, isLogOpen, pane, panelTab, openings, comments } = state.get();
  return {
    version: 1,
    selectedIds: [...selectedIds],
    draftId,
    search,
    panelVisible,
    mailbox,
    platform,
    theme,
    isLogOpen,
    pane,
    panelTab,
    openings: openings.filter(isInPanel) as KeptState['openings'],
    comments,
  };
}

/** What the world no longer has is passed over. */
function putBack({ host, state }: Page, kept: KeptState): void {
  const { version: _, selectedIds, draftId, search, panelVisible, mailbox, openings, ...rest } = kept;
  const world = host.world();
  const inboxes = new Set(accessibleInboxes(world).map(({ id }) => `inbox:${id}`));
  const names = new Set(host.plugins().map(({ name }) => name));
  host.select(selectedIds);
  host.changeView((view) => {
    view.draftId = byId(world.drafts, draftId)?.id;
    view.search = search;
    view.panelVisible = panelVisible;
  });
  state.change((page) => {
    Object.assign(page, rest);
    page.mailbox = mailbox.startsWith('inbox:') && !inboxes.has(mailbox) ? 'open' : mailbox;
    page.openings = openings.filter(({ plugin }) => names.has(plugin));
  });
}
