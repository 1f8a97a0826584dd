import type { Host } from '../../host/host.ts';
import { createStore, type Store } from '../../host/store.ts';
import type { MailReport } from '../../mail/index.ts';
import { accessibleConversations } from '../../world/find.ts';
import type { WorldMistake } from '../../world/parseWorld.ts';
import type { World } from '../../world/schema.ts';
import { createWorldTools, type WorldTools } from '../worldTools/worldTools.ts';
import type { Stage } from '../platforms.ts';
import type { PageOpening } from '../openings/openings.ts';
import { FIRST_LAYOUT, type Layout } from '../layout/layout.ts';
import type { Mailbox } from '../mailboxes/mailboxes.ts';

export type Theme = 'system' | 'light' | 'dark';
export type Pane = 'list' | 'thread' | 'plugins';

/** A line the page itself tells the teammate. */
export interface Notice {
  id: number;
  tone: 'info' | 'success' | 'warning' | 'error';
  text: string;
  /** A text to be copied by hand. */
  copy?: string;
  /** What can still be done about it. */
  action?: { label: string; run(): void };
}

/** What only the interface knows: it is neither part of the world nor of what plugins see. */
export interface PageState {
  mailbox: Mailbox;
  platform: Stage;
  theme: Theme;
  isLogOpen: boolean;
  isHelpOpen: boolean;
  isChangingWorld: boolean;
  /** The draft that was just begun or gone back to: its composer takes the focus. */
  begunDraft: string | undefined;
  /** Comments that are not said yet, by conversation. */
  comments: Readonly<Record<string, string>>;
  /** Plugins opened from menus, by URL or for a contact. */
  openings: readonly PageOpening[];
  /** The chosen tab of the panel. */
  panelTab: string | undefined;
  /** What a narrow window shows. */
  pane: Pane;
  layout: Layout;
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
  /** Plugins whose server the fault “offline” cuts off; of the others it cuts the line to Front alone. */
  readonly cuttable: readonly string[];
  notify(notice: Omit<Notice, 'id'>): void;
  dismiss(noticeId: number): void;
  /** Does something the host may refuse; a refusal becomes a notice. */
  attempt(action: () => void): void;
  selectNewest(): void;
}

interface PageOptions {
  /** What the world goes back to when it is reset; as it is now when absent. */
  start?: World;
  cuttable?: readonly string[] | undefined;
}

export function createPage(host: Host, { start = host.world(), cuttable = [] }: PageOptions = {}): Page {
  const state = createStore<PageState>({
    mailbox: 'open',
    platform: 'desktop',
    theme: 'system',
    isLogOpen: false,
    isHelpOpen: false,
    isChangingWorld: false,
    begunDraft: undefined,
    comments: {},
    openings: [],
    panelTab: undefined,
    pane: 'list',
    layout: FIRST_LAYOUT,
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
    cuttable,
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
