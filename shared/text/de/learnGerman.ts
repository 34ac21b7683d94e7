import { learnWords } from '../words';
import { germanTopics } from './germanTopics';

/** Makes German known. Loaded where it is spoken. */
export function learnGerman(): void {
  learnWords('de', germanTopics);
}
