import type { Topics } from '../words';

export const germanBroken: Topics['broken'] = {
  panel:
    'Dieser Bereich kann nicht angezeigt werden. Die Karte ist nicht betroffen. Bereich wechseln und zurückkehren.',
  dialog: 'Dieser Dialog kann nicht angezeigt werden',
  part: 'Dieser Bereich kann nicht angezeigt werden.',
  safe: 'Die Karte ist nicht betroffen und kann weiter bearbeitet werden.',
};
