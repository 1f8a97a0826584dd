import { cp } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const pathOf = (folder: string) => fileURLToPath(new URL(folder, root));

await cp(pathOf('src'), pathOf('dist'), {
  recursive: true,
  filter: (source) => !source.includes('testing') && ['', '.css'].includes(extname(source)),
});
