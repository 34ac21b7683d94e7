import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanHandout: Topics['handout'] = {
  stream: 'Der Wertstrom',
  steps: 'Schritte',
  figure: 'Kennzahl',
  result: 'Ergebnis',
  meaning: 'Was sie sagt',
  noSteps: 'Die Karte hat noch keine Schritte.',
  tooLarge:
    'Für ein Flussdiagramm in Markdown ist der Wertstrom zu groß; das SVG der Karte zeigt ihn vollständig.',
  moreToAutomate: (steps) =>
    steps === 1
      ? 'Und ein weiterer Schritt, der weniger brächte.'
      : inNumbers`Und ${steps} weitere Schritte, die weniger brächten.`,
  source:
    'Die Karte dieser Seite, wie Millrace und vsmap sie öffnen. Änderungen am Text darüber werden nicht gelesen.',
  carriesMap: 'Diese Seite enthält ihre Karte: Millrace öffnet die Datei wieder als Karte.',
  page: (number, count) => inNumbers`Seite ${number} von ${count}`,
  attached: 'Die Karte, wie Millrace und vsmap sie öffnen',
  documentCarriesMap: 'Dieses Dokument enthält seine Karte: Millrace öffnet die Datei wieder als Karte.',
  calendar: (hours, days, weeks) =>
    `Zeiten sind Arbeitszeit: ${hours}\u00a0h am Tag, ${days} Tage in der Woche, ${weeks} Wochen im Monat.`,
  severity: { error: 'Fehler', warning: 'Warnung', advice: 'Hinweis' },
  atStep: (name) => `${name}.`,
  needs: (list) => `braucht ${list}`,
  without: (list) => `Als unbekannt ausgelassen: ${list}.`,
  list: (shown, more) =>
    more === 0 ? shown.join('; ') : inNumbers`${shown.join('; ')}; und ${more} weitere`,
};
