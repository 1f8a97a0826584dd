import type { ConversationInput } from '../../types.ts';
import { arabic } from './arabic.ts';
import { battery } from './battery.ts';
import { brakes } from './brakes.ts';
import { fleetOffer } from './fleetOffer.ts';
import { hostile } from './hostile.ts';
import { invoice } from './invoice.ts';
import { longSubject } from './longSubject.ts';
import { lostKey } from './lostKey.ts';
import { newsletter } from './newsletter.ts';
import { openingHours } from './openingHours.ts';
import { personal } from './personal.ts';
import { praise } from './praise.ts';
import { refund } from './refund.ts';
import { spam } from './spam.ts';

export const CONVERSATIONS: ConversationInput[] = [
  openingHours,
  lostKey,
  brakes,
  hostile,
  battery,
  arabic,
  praise,
  personal,
  fleetOffer,
  longSubject,
  newsletter,
  spam,
  invoice,
  refund,
];
