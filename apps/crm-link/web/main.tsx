import '@frontyard/ui-kit/styles.css';
import './app.css';
import { startPage } from '@frontyard/auth/client';
import { speakPageLanguage } from '@frontyard/ui-kit/page-language';

speakPageLanguage();

const root = document.getElementById('root') as HTMLElement;

// Nothing that speaks to Front is loaded before there is a session: its greeting goes to whoever frames the page.
startPage(root, async (session) => {
  const { start } = await import('./start.tsx');
  start(root, session);
});
