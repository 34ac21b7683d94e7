import { defineConfig } from 'vite';
import { fromRoot } from './paths.mjs';

/** What a format is read and written with is the page's and the command line's: the main process only lists formats. */
const format = /shared\/formats\/\w+\/\w+Format\.ts$/;

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
    rolldownOptions: {
      external: (_id, importer) => importer !== undefined && format.test(importer),
      output: { format: 'cjs', entryFileNames: 'main.cjs', codeSplitting: false },
    },
  },
});
