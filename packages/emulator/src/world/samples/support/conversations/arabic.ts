import { PEOPLE } from '../people.ts';
import { SUPPORT } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

/** Written from right to left, with words and numbers that run the other way. */
export const arabic: ConversationInput = {
  id: 'cnv_arabic',
  subject: 'سؤال عن موعد صيانة الدراجة City 3',
  ticketStatusId: 'sts_open',
  assigneeId: 'tea_aiko',
  inboxIds: ['inb_support'],
  channelIds: ['cha_support'],
  tagIds: ['tag_repair'],
  messages: [
    {
      id: 'msg_arabic1',
      externalId: 'arabic-1@alrashid.example',
      status: 'inbound',
      date: '2026-06-08T13:05:00Z',
      subject: 'سؤال عن موعد صيانة الدراجة City 3',
      from: PEOPLE.noor,
      to: [SUPPORT],
      bodyType: 'html',
      body: `<div dir="rtl" lang="ar"><p>مرحبًا،</p>
<p>أود حجز موعد لصيانة دراجتي <span dir="ltr">City 3</span> (رقم الإطار: <span dir="ltr">NB-20417-C</span>).
هل يوجد موعد يوم الخميس 18 يونيو بعد الساعة 16:30؟</p>
<p>مع الشكر،<br>نور الراشد</p></div>`,
    },
    {
      id: 'msg_arabic2',
      externalId: 'arabic-2@northwind-bikes.example',
      status: 'outbound',
      date: '2026-06-09T02:40:00Z',
      subject: 'Re: سؤال عن موعد صيانة الدراجة City 3',
      from: SUPPORT,
      to: [PEOPLE.noor],
      bodyType: 'html',
      body: '<p dir="rtl" lang="ar">أهلًا نور، نعم: الخميس 18 يونيو الساعة 17:00. هل يناسبك؟</p><p dir="ltr">Aiko</p>',
    },
  ],
};
