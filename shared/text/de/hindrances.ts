import type { Topics } from '../words';
import type { Partly } from './overlay';

export const germanHindrances: Partly<Topics['app']['hindrances']> = {
  noMap: 'Zuerst eine Karte öffnen.',
  readOnly: 'Diese Karte lässt sich nur ansehen.',
  nothingToUndo: 'Noch wurde nichts geändert.',
  nothingToRedo: 'Nichts wurde zurückgenommen.',
  nothingSelected: 'Zuerst etwas auswählen.',
  noStepSelected: 'Zuerst einen Schritt auswählen.',
  notOneStep: 'Zuerst einen einzelnen Schritt auswählen.',
  noSteps: 'Die Karte hat noch keine Schritte.',
  nothingFound: 'Zuerst nach etwas suchen.',
  nothingSetAside: 'Nichts wurde zurückgestellt.',
};
