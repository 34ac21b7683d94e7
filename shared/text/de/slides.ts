import type { SlideWords } from '../en/slides';
import { inNumbers } from './inNumbers';

export const germanSlides: SlideWords = {
  part: (title, part, parts) => inNumbers`${title} (${part} von ${parts})`,
  tooLarge:
    'Der Wertstrom ist zu groß, um auf Folien lesbar zu sein; das SVG der Karte zeigt ihn vollständig.',
};
