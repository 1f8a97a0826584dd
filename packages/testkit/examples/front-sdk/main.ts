import { startPlugin } from './plugin.ts';

startPlugin(document.body);
