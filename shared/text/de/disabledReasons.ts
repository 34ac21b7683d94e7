import type { Topics } from '../words';

export const germanDisabledReasons: Topics['app']['disabledReasons'] = {
  noMap: 'Zuerst eine Karte öffnen.',
  readOnly: 'Diese Karte lässt sich nur ansehen.',
  nothingToUndo: 'Noch wurde nichts geändert.',
  nothingToRedo: 'Nichts wurde zurückgenommen.',
  nothingSelected: 'Zuerst etwas auswählen.',
  noStepSelected: 'Zuerst einen Schritt auswählen.',
  noFlowSelected: 'Wählen Sie zuerst einen Pfeil zum nächsten Schritt.',
  notSeveralSteps: 'Wählen Sie zuerst mehrere Schritte.',
  nothingPlaced: 'Alles steht, wo die automatische Anordnung es hinstellt.',
  notOneStep: 'Zuerst einen einzelnen Schritt auswählen.',
  noSteps: 'Die Karte hat noch keine Schritte.',
  nothingFound: 'Zuerst nach etwas suchen.',
  nothingRunning: 'Gerade läuft nichts, was Zeit braucht.',
};
