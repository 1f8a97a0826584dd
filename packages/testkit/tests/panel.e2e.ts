import * as path from 'node:path';
import { describePanel } from '../src/panel/index.ts';

describePanel({
  name: 'the parts of the kit',
  folder: path.join(import.meta.dirname, 'panelPage'),
  ready: (page) => page.getByRole('heading', { name: 'Customer' }).waitFor(),
});
