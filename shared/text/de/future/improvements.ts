import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

function improvements(count: number): string {
  return count === 1 ? '1 Verbesserung' : inNumbers`${count} Verbesserungen`;
}

export const germanImprovements: Topics['improvements'] = {
  none: 'Noch keine Verbesserungen.',
  noneHint:
    'Hier eine hinzufügen oder aus einem Befund, einem lohnenden Schritt oder Notizen im Themenspeicher anlegen.',
  noPlan: (count) => `${improvements(count)}, noch keine im Plan.`,
  plan: (included, count) =>
    included === count
      ? count === 1
        ? 'Die Verbesserung ist im Plan.'
        : inNumbers`Alle ${count} Verbesserungen sind im Plan.`
      : inNumbers`${included} von ${improvements(count)} im Plan.`,
  course: (metric, before, after) => `${metric}: ${before} → ${after}.`,
  courseSame: (metric, now) => `${metric} bleibt bei ${now}.`,
  courseUnknown: (metric) => `Noch zu wenige Daten für eine Prognose (${metric}).`,
  working: 'Wirkung wird berechnet …',
  number: (number) => `Verbesserung ${number}`,
  list: 'Verbesserungen',
  numbered: (number, title) => `${number} · ${title}`,
  add: 'Neue Verbesserung',

  views: { label: 'Ansicht', list: 'Liste', board: 'Board', plot: 'Wirkung und Aufwand' },
  more: 'Kopieren und exportieren',
  copyMarkdown: 'Als Markdown kopieren',
  copyTsv: 'Für Tabellenkalkulation kopieren',
  exportCsv: 'CSV für Jira exportieren …',
  exportMarkdown: 'Markdown exportieren …',
  copied: (count) => `${improvements(count)} kopiert.`,
  notCopied: 'Kopieren fehlgeschlagen. Millrace in den Vordergrund holen und erneut versuchen.',
  fileTitle: 'Verbesserungen',

  sort: {
    summary: 'Sortieren und filtern',
    label: 'Sortieren nach',
    by: {
      order: 'Reihenfolge im Plan',
      number: 'Nummer',
      gain: 'Erwartete Wirkung',
      effort: 'Aufwand',
      due: 'Termin',
      status: 'Status',
      lens: 'Perspektive',
      owner: 'Verantwortlich',
    },
    lens: 'Perspektive',
    owner: 'Verantwortlich',
    status: 'Status',
    all: 'Alle',
    noOwner: 'Ohne Verantwortliche',
    noLens: 'Ohne Perspektive',
    clear: 'Alle anzeigen',
    shown: (shown, of) => inNumbers`${shown} von ${improvements(of)} angezeigt.`,
    nothing: 'Keine Verbesserung passt zu diesem Filter.',
    orderHint: 'Ziehen oder Alt+↑ und Alt+↓: In dieser Reihenfolge werden sie angewendet.',
  },
  moved: (title, place, of) => inNumbers`${title}: jetzt ${place} von ${of}.`,
  drag: (title) => `${title} verschieben`,
  inPlan: 'Im Plan',
  includes: (title) => `${title}: im Plan`,
  included: (title) => `${title} ist im Plan.`,
  leftOut: (title) => `${title} ist nicht mehr im Plan.`,

  board: {
    heading: 'Verbesserungen nach Status',
    column: (status, count) => inNumbers`${status}, ${improvements(count)}`,
    hint: 'Karte in eine andere Spalte ziehen oder Alt+← und Alt+→ drücken. Enter öffnet.',
    moved: (title, status) => `${title}: ${status}.`,
    empty: 'Keine',
    due: (day) => `bis ${day}`,
  },

  plot: {
    heading: 'Wirkung und Aufwand',
    impact: 'Gesparte Durchlaufzeit',
    effort: 'Aufwand in Personentagen',
    quickWins: 'Schnelle Erfolge',
    projects: 'Große Vorhaben',
    fillIns: 'Lückenfüller',
    doubtful: 'Überdenken',
    noEffort: 'Aufwand nicht festgelegt',
    point: (title, effort, gain) => `${title}: Aufwand ${effort}, Durchlaufzeit ${gain}`,
    days: (days) => (days === '1' ? '1 Personentag' : `${days} Personentage`),
    hint: 'Karte seitwärts ziehen oder Alt+← und Alt+→ drücken, um den Aufwand zu ändern. Enter öffnet.',
    moved: (title, effort) => `${title}: ${effort}.`,
    gainHint: 'Die Höhe ist die gesparte Durchlaufzeit, im Plan oder, wenn nicht enthalten, einzeln.',
    worse: 'längere Durchlaufzeit',
  },
  closeWide: 'Zurück zur Karte',

  about: (problem, step) => `${problem}: ${step}`,

  made: {
    fromFinding: 'Verbesserung anlegen',
    fromFindingOf: (finding) => `Verbesserung anlegen: ${finding}`,
    fromNotes: (count) =>
      count === 1 ? 'Verbesserung anlegen' : inNumbers`Eine Verbesserung aus ${count} Notizen anlegen`,
    open: (title) => `${title} öffnen`,
  },

  table: {
    number: 'Nr.',
    title: 'Titel',
    about: 'Bezug',
    why: 'Warum',
    changes: 'Änderungen an der Karte',
    lens: 'Perspektive',
    kind: 'Art',
    decidedBy: 'Entscheidung durch',
    owner: 'Verantwortlich',
    status: 'Status',
    inPlan: 'Im Plan',
    start: 'Beginn',
    due: 'Termin',
    firstAction: 'Erster Schritt',
    dependsOn: 'Hängt ab von',
    effort: 'Aufwand (Personentage)',
    cost: 'Kosten',
    hypothesis: 'Hypothese',
    expected: 'Erwartetes Ergebnis',
    lead: 'Durchlaufzeit',
    labour: 'Aufwand pro Monat',
    risks: 'Risiken',
    result: 'Ergebnis',
    learned: 'Erkenntnisse',
    yes: 'ja',
    no: 'nein',
    sentence: (change, effect, because) =>
      [
        ...(change === '' ? [] : [`Wenn wir ${change}`]),
        ...(effect === '' ? [] : [`dann ${effect}`]),
        ...(because === '' ? [] : [`weil ${because}`]),
      ].join(', '),
  },
};
