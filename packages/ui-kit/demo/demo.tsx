import '../src/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HostProvider, ToastProvider } from '../src/index.ts';
import { CustomerScene } from './CustomerScene.tsx';
import { PartsScene } from './PartsScene.tsx';

/** `?scene=customer|parts`, `?theme=light|dark`, `?refuse` for a host that refuses. */
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const refuse = () => Promise.reject(new Error('This host refuses.'));
const host = query.has('refuse') ? { openUrl: refuse, copy: refuse } : {};
const Scene = query.get('scene') === 'customer' ? CustomerScene : PartsScene;

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <HostProvider host={host}>
      <ToastProvider>
        <Scene />
      </ToastProvider>
    </HostProvider>
  </StrictMode>,
);
