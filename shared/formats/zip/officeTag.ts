import type { Locale } from '../../model/locale';

/** The language of a document as office programs name it, with its region: they check spelling by it. */
export function officeTag(locale: Locale): string {
  return locale === 'de' ? 'de-DE' : locale === 'en' ? 'en-GB' : 'el-GR';
}

/** The properties of an office document with its language, for which libraries have no word. */
export function withLanguage(core: string, tag: string): string {
  return core.replace('</cp:coreProperties>', `<dc:language>${tag}</dc:language></cp:coreProperties>`);
}
