import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanHandout: Topics['handout'] = {
  stream: 'Wertstrom',
  steps: 'Schritte',
  figure: 'Kennzahl',
  result: 'Ergebnis',
  meaning: 'Bedeutung',
  noSteps: 'Die Karte hat noch keine Schritte.',
  tooLarge: 'Der Wertstrom ist zu groß für ein Flussdiagramm in Markdown. Vollständig im SVG-Export.',
  moreToAutomate: (steps) =>
    steps === 1
      ? 'Und 1 weiterer Schritt mit geringerer Wirkung.'
      : inNumbers`Und ${steps} weitere Schritte mit geringerer Wirkung.`,
  source: 'Kartendaten für Millrace und vsmap. Änderungen am Text darüber werden nicht gelesen.',
  carriesMap: 'Enthält die Karte und kann in Millrace wieder geöffnet werden.',
  page: (number, count) => inNumbers`Seite ${number} von ${count}`,
  attached: 'Kartendatei für Millrace und vsmap',
  documentCarriesMap: 'Enthält die Karte und kann in Millrace wieder geöffnet werden.',
  calendar: (hours, days, weeks) =>
    `Zeiten sind Arbeitszeit: ${hours}\u00a0h pro Tag, ${days} Tage pro Woche, ${weeks} Wochen pro Monat.`,
  severity: { error: 'Fehler', warning: 'Warnung', advice: 'Hinweis' },
  atStep: (name) => `${name}.`,
  needs: (list) => `fehlt: ${list}`,
  without: (list) => `Unbekannt und nicht berücksichtigt: ${list}.`,
  list: (shown, more) =>
    more === 0 ? shown.join('; ') : inNumbers`${shown.join('; ')}; und ${more} weitere`,
};
