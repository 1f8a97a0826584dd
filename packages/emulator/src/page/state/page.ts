import type { Platform } from '@frontyard/sdk-types';
import type { Host } from '../../host/host.ts';
import { createStore, type Store } from '../../host/store.ts';
import type { MailReport } from '../../mail/index.ts';
import { accessibleConversations } from '../../world/find.ts';
import type { WorldMistake } from '../../world/parseWorld.ts';
import { createWorldTools, type WorldTools } from '../worldTools/worldTools.ts';
import type { Mailbox } from '../mailboxes/mailboxes.ts';

export type Theme = 'system' | 'light' | 'dark';

/** A line the page itself tells the teammate. */
export interface Notice {
  id: number;
  tone: 'info' | 'success' | 'warning' | 'error';
  text: string;
  /** A text to be copied by hand. */
  copy?: string;
}

/** What only the interface knows: it is neither part of the world nor of what plugins see. */
export interface PageState {
  mailbox: Mailbox;
  platform: Platform;
  theme: Theme;
  isLogOpen: boolean;
  /** How often each plugin's page has been loaded anew. */
  reloads: Readonly<Record<string, number>>;
  notices: readonly Notice[];
  importReport: MailReport | undefined;
  badWorld: { name: string; mistakes: readonly WorldMistake[] } | undefined;
}

/** The host and the interface's own state: what every part of the page works with. */
export interface Page {
  readonly host: Host;
  readonly state: Store<PageState>;
  readonly worldTools: WorldTools;
  notify(notice: Omit<Notice, 'id'>): void;
  dismiss(noticeId: number): void;
  /** Does something the host may refuse; a refusal becomes a notice. */
  attempt(action: () => void): void;
  selectNewest(): void;
}

/** @param start what the world goes back to when it is reset */
export function createPage(host: Host, start = host.world()): Page {
  const state = createStore<PageState>({
    mailbox: 'open',
    platform: 'desktop',
    theme: 'system',
    isLogOpen: false,
    reloads: {},
    notices: [],
    importReport: undefined,
    badWorld: undefined,
  });
  let noticeCount = 0;

  const notify: Page['notify'] = (notice) => {
    noticeCount += 1;
    const id = noticeCount;
    state.change((draft) => void draft.notices.push({ id, ...notice }));
  };

  return {
    host,
    state,
    worldTools: createWorldTools(host, start),
    notify,
    dismiss: (noticeId) =>
      state.change((draft) => {
        draft.notices = draft.notices.filter(({ id }) => id !== noticeId);
      }),
    attempt(action) {
      try {
        action();
      } catch (error) {
        notify({ tone: 'error', text: error instanceof Error ? error.message : String(error) });
      }
    },
    selectNewest() {
      const newest = accessibleConversations(host.world()).find(({ status }) => status === 'open');
      host.select(newest ? [newest.id] : []);
    },
  };
}
