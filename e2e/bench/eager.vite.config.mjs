import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import app from '../../build/vite.renderer.config.mjs';
import { allStatic } from './allStatic.mjs';

/** The same app as one bundle, in which everything is loaded and has run before anything is shown. */
export default defineConfig({
  ...app,
  plugins: [allStatic(), ...(app.plugins ?? [])],
  logLevel: 'warn',
  build: {
    ...app.build,
    outDir: fileURLToPath(new URL('../../dist/benchEager', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
