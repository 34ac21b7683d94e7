import type { Locale } from '../model/locale';
import { germanTemplates } from './de/map/templates';
import { type TemplateWords, templateWords } from './en/map/templates';
import { pseudoTopics } from './pseudoTopics';

/** What stands on the maps of the templates. They are apart from the other words: only who opens a template loads them. */
export function templateTexts(locale: Locale): TemplateWords {
  switch (locale) {
    case 'en':
      return templateWords;
    case 'de':
      return germanTemplates;
    case 'pseudo':
      if (typeof MILLRACE_TEST_HOOKS === 'undefined' || MILLRACE_TEST_HOOKS)
        return pseudoTopics(templateWords);
      return templateWords;
  }
}
