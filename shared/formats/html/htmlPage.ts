import { intlTag } from '../../model/locale';
import type { Words } from '../../text/words';
import { element, type Markup, madeMarkup, text } from './markup';
import { pageStyle } from './pageStyle';

/** What the page may do: show itself. It runs nothing and loads nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A page that stands by itself: without scripts, in light and dark and on paper. It is well-formed XML too.
 * @param about what else the head says of it, by name (author, description ...)
 */
export function htmlPage(
  title: string,
  words: Words,
  parts: readonly Markup[],
  about: Readonly<Record<string, string>> = {},
): string {
  const page = element(
    'html',
    { lang: intlTag(words.locale) },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'generator', content: words.shell.appName }),
      ...Object.entries(about).flatMap(([name, content]) =>
        content === '' ? [] : [element('meta', { name, content })],
      ),
      element('title', {}, text(title)),
      element('style', {}, madeMarkup(pageStyle)),
    ),
    element('body', {}, element('main', {}, ...parts)),
  );
  return `<!doctype html>\n${page}\n`;
}
