/**
 * Names the first bundle and its styles in the page, so that they are on their way before the entry has run, which only
 * then asks for them: it asks for the other bundles at the same time.
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
        const styles = [...(first.viteMetadata?.importedCss ?? [])];
        return [
          tag({ rel: 'modulepreload', href: `./${first.fileName}` }),
          ...styles.map((file) => tag({ rel: 'stylesheet', href: `./${file}` })),
        ];
      },
    },
  };
}

/** @param {{ readonly rel: string, readonly href: string }} link */
function tag(link) {
  return {
    tag: 'link',
    attrs: { ...link, crossorigin: true },
    injectTo: /** @type {const} */ ('head'),
  };
}
