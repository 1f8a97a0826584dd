import { webApp } from '@frontyard/tooling-vite';

export default webApp();
