import { defineConfig } from 'vite';
import { fromRoot } from './paths.mjs';

/** The bridge's script as one CommonJS file: a sandboxed preload can load nothing but Electron's own part. */
export default defineConfig({
  root: fromRoot(),
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: fromRoot('electron/preload/preload.ts'),
    outDir: fromRoot('dist/main'),
    target: 'chrome146',
    copyPublicDir: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false } },
  },
});
