import { startPlugin } from './plugin.ts';

// The library connects as soon as it is loaded, and tells of the conversation once: whoever listens must be there by then.
const library = document.createElement('script');
library.src = 'https://dl.frontapp.com/libs/frontjs.min.js';
library.addEventListener('load', () => startPlugin(document.body));
document.head.append(library);
