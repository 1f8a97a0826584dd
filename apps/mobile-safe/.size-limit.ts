import { initialSizes } from '@frontyard/tooling-vite/initial-sizes';

export default initialSizes({ js: '88 kB', css: '9.5 kB' });
