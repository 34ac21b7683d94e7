import type { Locale } from '../../model/locale';

/** The language of a document as office programs name it, with its region: they check spelling by it. */
export function officeTag(locale: Locale): string {
  return locale === 'de' ? 'de-DE' : locale === 'en' ? 'en-GB' : 'el-GR';
}

/** The properties of an office document with its language, for which libraries have no word. */
export function withLanguage(core: string, tag: string): string {
  return core.replace('</cp:coreProperties>', `<dc:language>${tag}</dc:language></cp:coreProperties>`);
}

/** Everything that XML 1.0 cannot hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const outside = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text without what XML cannot hold, for libraries that write XML and do not look. */
export function forXml(text: string): string {
  return text.replace(outside, '');
}
