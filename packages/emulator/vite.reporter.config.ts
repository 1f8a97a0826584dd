import { defineConfig } from 'vite';

/** The script that is put into pages served for the emulator; it tells what goes wrong in them. */
export default defineConfig({
  build: {
    outDir: 'dist/libs',
    emptyOutDir: false,
    minify: true,
    lib: {
      entry: 'src/reporter/index.ts',
      formats: ['iife'],
      name: 'FrontyardReporter',
      fileName: () => 'reporter.min.js',
    },
  },
});
