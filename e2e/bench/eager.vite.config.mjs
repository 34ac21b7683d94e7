import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import app from '../../build/vite.renderer.config.mjs';

/** The same app as one bundle, in which everything is loaded before anything is shown. */
export default defineConfig({
  ...app,
  logLevel: 'warn',
  build: {
    ...app.build,
    outDir: fileURLToPath(new URL('../../dist/benchEager', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
