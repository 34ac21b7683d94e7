import { defineConfig } from 'vite';
import { fromRoot } from './paths.mjs';

/** The content policy for the server of `npm start`: the same one that the desktop window gets. */
export default defineConfig({
  root: fromRoot(),
  ssr: { noExternal: true },
  build: {
    ssr: fromRoot('shared/bridge/contentPolicy.ts'),
    outDir: fromRoot('dist/server'),
    target: 'node20',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'contentPolicy.mjs' } },
  },
});
