import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';

const ORIGIN = 'https://panel.example';
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types dompurify";

/** A page with the given React element, as a plugin would build it: every file by its address. */
async function buildPage(element: string): Promise<Map<string, string | Uint8Array>> {
  const entry = `
    import { createRoot } from 'react-dom/client';
    import { createElement } from 'react';
    import { RichText } from '@frontyard/ui-kit/rich-text';
    createRoot(document.querySelector('main')).render(${element});`;
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, modulePreload: false, rolldownOptions: { input: 'virtual:page' } },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'virtual:page' ? `${import.meta.dirname}/page.js` : undefined),
        load: (id) => (id.endsWith('/page.js') ? entry : undefined),
      },
    ],
  });
  const { output } = result as Rolldown.RolldownOutput;
  const files = new Map<string, string | Uint8Array>();
  for (const file of output) files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
  const start = output.find((file) => file.type === 'chunk' && file.isEntry);
  files.set('/', `<!doctype html><main></main><script type="module" src="/${start?.fileName}"></script>`);
  return files;
}

const typeOf = (path: string) => (path.endsWith('.js') ? 'text/javascript' : 'text/html');

test('RichText shows foreign HTML where only DOMPurify may make HTML of text', async ({ page }) => {
  const html = '<p onclick="x()">Hello <b>Ana</b></p><img src=x onerror="x()"><script>x()</script>';
  const files = await buildPage(`createElement(RichText, { html: ${JSON.stringify(html)} })`);
  const problems: string[] = [];
  // DOMPurify reads the text into a document of its own, where Chromium tells of every handler that it refuses to run.
  const isRefusal = (text: string) => text.startsWith('Executing inline event handler violates');
  page.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message.text())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = files.get(path);
    if (body === undefined) return route.fulfill({ status: 204 });
    const headers = { 'content-type': typeOf(path), 'content-security-policy': POLICY };
    return route.fulfill({ headers, body: typeof body === 'string' ? body : Buffer.from(body) });
  });

  await page.goto(ORIGIN);
  await expect(page.getByText('Hello Ana')).toBeVisible();
  await expect(page.locator('b')).toHaveText('Ana');
  await expect(page.locator('main script, main img, main [onclick]')).toHaveCount(0);
  expect(problems).toEqual([]);

  const isRefused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  expect(isRefused).toBe(true);
});
