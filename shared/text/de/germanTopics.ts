import { englishTopics, type Topics } from '../words';
import { overlay, type Partly } from './overlay';

const german: Partly<Topics> = {};

/** Everything in German. */
export const germanTopics: Topics = overlay(englishTopics, german);
