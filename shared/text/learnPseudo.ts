import { pseudoTopics } from './pseudoTopics';
import { englishTopics, learnWords } from './words';

/** Makes the pseudo language known, in which the layout is tried. */
export function learnPseudo(): void {
  learnWords('pseudo', pseudoTopics(englishTopics));
}
