import './withoutEval.ts';
import './look/tokens.css';
import './look/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { installScript } from './script.ts';
import { startPage } from './startPage.ts';
import { PageContext } from './state/hooks.ts';

const root = createRoot(document.querySelector('#root')!);
try {
  const page = await startPage();
  installScript(page);
  root.render(
    <PageContext value={page}>
      <App />
    </PageContext>,
  );
} catch (error) {
  root.render(<LoadFailure error={error} />);
}
