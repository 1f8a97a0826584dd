import type { Session } from '../session.ts';

/** A short session on the current wire, as it was before anything is replaced. */
export function sampleSession(): Session {
  const recipient = { name: 'Cleo Carter', handle: 'cleo@customer.example' };
  const conversation = { id: 'cnv_bike', type: 'email', subject: 'Order 4711', recipient };
  const context = { id: 'ctx_1', type: 'singleConversation', conversation, functionArities: { addLink: 3 } };
  return {
    header: {
      format: 'frontyard-session',
      version: 1,
      plugin: 'plugin',
      platform: 'desktop',
      entryPoint: 'SIDE_PANEL',
      wire: 'current',
      start: '2026-03-03T09:00:00.000Z',
      size: { width: 320, height: 700 },
      replaced: {},
    },
    entries: [
      { at: 0, type: 'told', message: { type: 'context_update', context } },
      {
        at: 5,
        type: 'answered',
        call: '1',
        value: {
          results: [{ id: 'msg_1', body: '<p class="x">Still squeaks every night &amp; morning.</p>' }],
        },
      },
      {
        at: 7,
        type: 'called',
        call: '2',
        name: 'addLink',
        args: ['https://crm/people/cleo%40customer.example', 'Cleo Carter'],
      },
      { at: 8, type: 'pressed', target: { role: 'button', name: 'Assign to Cleo Carter', nth: 0 } },
    ],
  };
}
