import { freshIds } from '../mail/worldIds.ts';
import { reportOf, type MailReport, type MailReportRow } from '../mail/mailReport.ts';
import type { World } from '../world/schema.ts';
import { openAccount, worldOf, type Account } from './account.ts';
import { addComment, addConversation, addMessage } from './addConversations.ts';
import { ADD_DIRECTORY, type Outcome } from './addDirectory.ts';
import type { Making } from './convert.ts';
import { readResources, type JsonFile } from './readResources.ts';
import type { Kind, Resource } from './resources.ts';
import { settle } from './settle.ts';

/** What others refer to comes first, so that it doesn't matter how the files are sorted. */
const ORDER: readonly Kind[] = [
  'team',
  'teammate',
  'status',
  'tag',
  'inbox',
  'channel',
  'contact',
  'note',
  'conversation',
  'comment',
  'message',
];

/**
 * Adds what Front's Core API answers (conversations, messages, comments, contacts, tags, teammates, inboxes, channels) to a
 * world. What is there already stays as it is; what cannot be used is told in the report and keeps nothing else back.
 * Nothing is fetched: the content of attachments stays empty, and pages that are missing stay missing.
 */
export function importCoreApi(
  world: World,
  files: readonly JsonFile[],
  { nextId, now }: Making,
): { world: World; report: MailReport } {
  const read = readResources(files);
  const resources = read.filter((each): each is Resource => 'kind' in each);
  const account = openAccount(world);
  const making = { nextId: freshIds(world, nextId), now };
  const outcomes = new Map<Resource, Outcome>();
  for (const kind of ORDER) {
    for (const resource of resources)
      if (resource.kind === kind) outcomes.set(resource, add(account, resource, making));
  }
  addLastMessages(account, resources, making);
  settle(account, resources);
  const rows = read.map((each) => ('kind' in each ? rowOf(account, each, outcomes.get(each)) : failed(each)));
  return { world: worldOf(account), report: reportOf(rows) };
}

function add(account: Account, resource: Resource, making: Making): Outcome {
  switch (resource.kind) {
    case 'conversation':
      return addConversation(account, resource);
    case 'message':
      return addMessage(account, resource, making);
    case 'comment':
      return addComment(account, resource, making);
    default:
      return ADD_DIRECTORY[resource.kind](account, resource as never, making);
  }
}

/** A list of conversations carries the newest message of each, in older versions of the API. */
function addLastMessages(account: Account, resources: readonly Resource[], making: Making): void {
  for (const resource of resources) {
    if (resource.kind !== 'conversation' || !resource.data.last_message) continue;
    const { id, last_message: data } = resource.data;
    addMessage(account, { data, listedAt: undefined }, making, id);
  }
}

function rowOf(account: Account, { kind, name, data }: Resource, outcome: Outcome): MailReportRow {
  const conversationId =
    kind === 'conversation' ? data.id : kind === 'message' ? account.placeOfMessages.get(data.id) : undefined;
  const subject = 'subject' in data ? data.subject : 'name' in data ? data.name : undefined;
  return {
    name,
    status: outcome?.status ?? 'imported',
    ...(conversationId !== undefined && { conversationId }),
    ...(subject && { subject }),
    from: kind,
    ...(outcome && { reason: outcome.reason }),
  };
}

function failed({ name, reason }: { name: string; reason: string }): MailReportRow {
  return { name, status: 'failed', reason };
}
