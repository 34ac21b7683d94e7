import type { Locale } from '../model/locale';
import { germanDocument, germanSlides, germanSpreadsheet } from './de/files/document';
import { germanProposal } from './de/files/proposal';
import {
  type DocumentTopic,
  documentTopic,
  type SlideWords,
  type SpreadsheetWords,
  slideWords,
  spreadsheetWords,
} from './en/files/document';
import { type ProposalWords, proposalWords } from './en/files/proposal';
import { pseudoTopics } from './pseudoTopics';
import { type Words, words } from './words';

/** What only documents say. They are apart from the other words: only who makes a document loads them. */
interface DocumentTopics {
  readonly document: DocumentTopic;
  readonly proposal: ProposalWords;
  readonly slides: SlideWords;
  readonly spreadsheet: SpreadsheetWords;
}

/** All that a document is written in. */
export interface DocumentWords extends Words, DocumentTopics {}

const english: DocumentTopics = {
  document: documentTopic,
  proposal: proposalWords,
  slides: slideWords,
  spreadsheet: spreadsheetWords,
};
const german: DocumentTopics = {
  document: germanDocument,
  proposal: germanProposal,
  slides: germanSlides,
  spreadsheet: germanSpreadsheet,
};

/** The words of documents in a language. Those of the app in it have to be loaded, else theirs are English. */
export function documentWords(locale: Locale): DocumentWords {
  return { ...words(locale), ...topicsOf(locale) };
}

function topicsOf(locale: Locale): DocumentTopics {
  switch (locale) {
    case 'en':
      return english;
    case 'de':
      return german;
    case 'pseudo':
      if (typeof MILLRACE_TEST_HOOKS === 'undefined' || MILLRACE_TEST_HOOKS) return pseudoTopics(english);
      return english;
  }
}
