import { defineConfig } from 'vite';

/** The library that legacy pages load with a script tag; it defines the global `Front`. */
export default defineConfig({
  build: {
    outDir: 'dist/libs',
    emptyOutDir: true,
    minify: true,
    lib: {
      entry: 'src/frontjs/index.ts',
      formats: ['iife'],
      name: 'FrontLibrary',
      fileName: () => 'frontjs.min.js',
    },
  },
});
