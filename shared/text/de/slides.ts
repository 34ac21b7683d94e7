import type { Topics } from '../words';
import { inNumbers } from './inNumbers';

export const germanSlides: Topics['slides'] = {
  part: (title, part, parts) => inNumbers`${title} (${part} von ${parts})`,
  tooLarge:
    'Der Wertstrom ist zu groß, um auf Folien lesbar zu sein; das SVG der Karte zeigt ihn vollständig.',
};
