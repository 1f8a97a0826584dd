import './withoutEval.ts';
import './look/tokens.css';
import './look/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { installScript } from './script.ts';
import { startPage } from './startPage.ts';
import { PageContext } from './state/hooks.ts';

const root = createRoot(document.querySelector('#root')!);
try {
  const page = await startPage();
  // Whoever waits for the script finds the page drawn, with its keys at work.
  flushSync(() =>
    root.render(
      <PageContext value={page}>
        <App />
      </PageContext>,
    ),
  );
  installScript(page);
} catch (error) {
  root.render(<LoadFailure error={error} />);
}
