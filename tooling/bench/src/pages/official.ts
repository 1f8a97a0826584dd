import { offer } from './measured.ts';
import Front from '@frontapp/plugin-sdk';

type Tag = (tagIds: readonly string[]) => Promise<unknown>;

const context = new Promise<void>((resolve) => {
  Front.contextUpdates.subscribe(() => resolve());
});
offer(() => (Front as unknown as { tag: Tag }).tag(['tag_1']), context);
