import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The emulator's page: what the server hands out at `/`. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    // Both know `light-dark()`, so that each colour is written once.
    target: ['chrome130', 'firefox130', 'safari18'],
    chunkSizeWarningLimit: 1000,
    modulePreload: false,
  },
});
