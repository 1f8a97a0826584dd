import { createSession } from '@frontyard/auth/client';
import { connect } from '@frontyard/sdk/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@frontyard/ui-kit/styles.css';
import './app.css';
import { createApi } from './api.ts';
import { App } from './App.tsx';

// First of all: it takes the secret out of the address.
const session = createSession();
const bridge = connect();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App api={createApi(session)} bridge={bridge} />
    </StrictMode>,
  );
}
