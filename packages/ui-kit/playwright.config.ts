import { preset } from '@frontyard/tooling-browser/playwright';

const port = 4188;

export default await preset({
  use: { baseURL: `http://localhost:${port}` },
  webServer: { command: `vite demo --port ${port} --strictPort`, port, reuseExistingServer: false },
});
