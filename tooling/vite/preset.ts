import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

/** The Vite settings of every plugin's web side: from `web/` to `dist/web`, which the plugin's own server sends. */
export function webApp(): UserConfig {
  return defineConfig({
    root: 'web',
    plugins: [react()],
    build: {
      outDir: '../dist/web',
      emptyOutDir: true,
      // Browsers without it load what is preloaded a moment later, and nothing else changes.
      modulePreload: { polyfill: false },
    },
  });
}
