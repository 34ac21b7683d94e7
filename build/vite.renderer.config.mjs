import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fileWorkerBundles, nameChunks, pageBundles } from './chunks.mjs';
import { fromRoot } from './paths.mjs';
import { preloadFirst } from './preloadFirst.mjs';

/** @param {import('./chunks.mjs').Bundles} bundles */
function inBundles(bundles) {
  return {
    groups: [{ name: nameChunks(bundles), debugName: 'by what needs it' }],
    // With what they import, bundles would take along what belongs to the first one.
    includeDependenciesRecursively: false,
  };
}

export default defineConfig({
  root: fromRoot('renderer'),
  // Relative addresses: the same files are served from app:// and from 127.0.0.1.
  base: './',
  plugins: [react(), preloadFirst()],
  build: {
    outDir: fromRoot('dist/renderer'),
    target: 'chrome146',
    // The content policy allows no inline script and no data: address for fonts or workers.
    modulePreload: { polyfill: false },
    // One style sheet: each that comes later would have the whole page styled and painted anew.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: { codeSplitting: inBundles(pageBundles) },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: { output: { codeSplitting: inBundles(fileWorkerBundles) } },
  },
});
