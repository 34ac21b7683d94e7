/**
 * Names the first bundle in the page, so that it is on its way before the entry has run, which only then asks for it: it
 * asks for the other bundles at the same time.
 * @returns {import('vite').Plugin}
 */
export function preloadFirst() {
  return {
    name: 'preload-first',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const first = Object.values(bundle).find(({ name }) => name === 'first');
        if (first?.type !== 'chunk') return [];
        const attrs = { rel: 'modulepreload', href: `./${first.fileName}`, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
