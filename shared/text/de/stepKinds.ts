import type { StepKindWords } from '../en/stepKinds';

/** What people call a step of a kind in German. Endings count too: whole words are compared. */
export const germanStepKinds: StepKindWords = {
  build: ['kompilieren', 'übersetzungslauf', 'kontinuierliche integration'],
  approval: [
    'freigabe',
    'freigaben',
    'freigeben',
    'genehmigung',
    'genehmigungen',
    'genehmigen',
    'änderungsgremium',
    'änderungsausschuss',
    'abzeichnen',
    'zeichnungsberechtigte',
  ],
  recovery: [
    'zurückrollen',
    'rückfall',
    'rückfallebene',
    'zurücksetzen',
    'wiederherstellen',
    'wiederherstellung',
    'rücknahme',
    'notabschaltung',
  ],
  commit: ['einchecken', 'zusammenführen', 'zusammenführung'],
  production: [
    'ausrollen',
    'ausliefern',
    'auslieferung',
    'bereitstellen',
    'bereitstellung',
    'inbetriebnahme',
    'produktion',
    'produktivsetzung',
    'produktivnahme',
  ],
  released: ['veröffentlichen', 'veröffentlichung', 'freischalten', 'freischaltung'],
};
