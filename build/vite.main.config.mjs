import { defineConfig } from 'vite';
import { fromRoot } from './paths.mjs';

/** The main process as one CommonJS file with its libraries; only Electron and Node stay outside. */
export default defineConfig({
  root: fromRoot(),
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: fromRoot('electron/main/main.ts'),
    outDir: fromRoot('dist/main'),
    // Below Electron's own Node, so that the stand-in host of the tests can run it too.
    target: 'node20',
    copyPublicDir: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'main.cjs', codeSplitting: false } },
  },
});
