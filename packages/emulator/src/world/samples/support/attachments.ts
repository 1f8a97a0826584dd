import { fileOf } from '../file.ts';
import { pdfOf } from '../page.ts';
import { pngOf } from '../picture.ts';
import type { AttachmentInput } from '../types.ts';

/** A photo, as far as two colours go: a wheel with its disc brake. */
export const WHEEL_PHOTO: AttachmentInput = {
  ...fileOf('fil_wheel', 'front-wheel.png', 'image/png', pngOf(wheel())),
  inlineCid: 'front-wheel@post.example',
};

export const OFFER: AttachmentInput = fileOf(
  'fil_offer',
  'Offer NB-2026-118.pdf',
  'application/pdf',
  pdfOf([
    'Northwind Bikes - Offer NB-2026-118',
    '24 x City 5 Step-Through, 540 Wh, EUR 2,490.00',
    '24 x Ride and Care, 36 months, EUR 19.00 a month',
    'Delivery in two lots: 1 July and 15 July 2026',
    'Total without VAT: EUR 59,760.00',
  ]),
);

export const RECEIPT: AttachmentInput = fileOf(
  'fil_receipt',
  'receipt-20260318.pdf',
  'application/pdf',
  pdfOf([
    'Northwind Bikes - Receipt',
    'Rain cape, yellow, size M',
    'EUR 49.00, paid by card on 18 March 2026',
  ]),
);

export const INVOICE: AttachmentInput = fileOf(
  'fil_invoice',
  'Invoice 2026-0417.pdf',
  'application/pdf',
  pdfOf(['Northwind Bikes - Invoice 2026-0417', 'City 3, 400 Wh, EUR 1,890.00', 'Due on 30 April 2026']),
);

export const CHARGING_LOG: AttachmentInput = fileOf(
  'fil_charging',
  'charging-log.csv',
  'text/csv',
  [
    'date,start_percent,end_percent,minutes,temperature_celsius',
    '2026-05-18,22,97,214,19',
    '2026-05-21,18,88,240,21',
    '2026-05-25,20,71,240,23',
    '2026-05-29,19,64,240,22',
    '',
  ].join('\n'),
);

/** Named as the customer's phone named it: longer than any list is wide. */
export const FRAME_PHOTO: AttachmentInput = fileOf(
  'fil_frame',
  'IMG_20260511_174502_portrait_edited_final_REALLY-final_frame-number-under-bottom-bracket (1).png',
  'image/png',
  pngOf({
    width: 64,
    height: 40,
    paper: [226, 232, 240],
    ink: [30, 58, 95],
    isInk: (x, y) => (x * y) % 7 < 2,
  }),
);

function wheel(): Parameters<typeof pngOf>[0] {
  const isInk = (x: number, y: number) => {
    const distance = Math.hypot(x - 80, y - 60);
    const isSpoke =
      distance < 50 && Math.round((Math.atan2(y - 60, x - 80) * 16) / Math.PI) % 2 === 0 && (x + y) % 3 === 0;
    return (distance > 48 && distance < 55) || (distance > 14 && distance < 18) || distance < 4 || isSpoke;
  };
  return { width: 160, height: 120, paper: [246, 244, 238], ink: [38, 50, 56], isInk };
}
