import { escapeXml } from '../../picture/svg/escapeXml';

/** Markup that is well-formed; only the functions of this file make it, so that a text can never become it. */
export type Markup = string & { readonly markup: true };

type Attributes = Readonly<Record<string, string>>;

/** Elements that hold nothing; written so that readers of XML take them too. */
const empty: ReadonlySet<string> = new Set(['meta']);

export function element(name: string, attributes: Attributes, ...inside: readonly Markup[]): Markup {
  const told = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  if (empty.has(name)) return `<${name}${told}/>` as Markup;
  return `<${name}${told}>${inside.join('')}</${name}>` as Markup;
}

/** A text as it is; the lines of it are kept by the style of the page. */
export function text(content: string): Markup {
  return escapeXml(content) as Markup;
}

/** Markup that another writer of this program made of texts it has escaped. */
export function madeMarkup(made: string): Markup {
  return made as Markup;
}
