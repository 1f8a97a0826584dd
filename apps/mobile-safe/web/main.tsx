import '@frontyard/ui-kit/styles.css';
import './app.css';
import { createSession } from '@frontyard/auth/client';
import { connect } from '@frontyard/sdk/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createSnippetsApi } from './snippets/snippetsApi.ts';

// First of all: it takes the secret out of the address.
const session = createSession();
const bridge = connect();

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App bridge={bridge} api={createSnippetsApi(session)} />
  </StrictMode>,
);
