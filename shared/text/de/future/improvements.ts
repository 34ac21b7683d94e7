import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

function improvements(count: number): string {
  return count === 1 ? '1 Verbesserung' : inNumbers`${count} Verbesserungen`;
}

export const germanImprovements: Topics['improvements'] = {
  none: 'Noch keine Verbesserungen.',
  noneHint:
    'Hier eine anlegen, oder eine aus einem Befund, aus einem lohnenden Schritt oder aus geparkten Notizen machen.',
  noPlan: (count) => `${improvements(count)}, noch keine davon im Plan.`,
  plan: (included, count) =>
    included === count
      ? count === 1
        ? 'Die Verbesserung ist im Plan.'
        : inNumbers`Alle ${count} Verbesserungen sind im Plan.`
      : inNumbers`${included} von ${improvements(count)} im Plan.`,
  course: (metric, before, after) => `${metric}: ${before} → ${after}.`,
  courseSame: (metric, now) => `${metric} bleibt bei ${now}.`,
  courseUnknown: (metric) => `Was der Plan bewirkt (${metric}), ist noch nicht bekannt.`,
  working: 'Der Gewinn wird berechnet …',
  number: (number) => `Verbesserung ${number}`,
  list: 'Verbesserungen',
  numbered: (number, title) => `${number} · ${title}`,
  add: 'Neue Verbesserung',

  views: { label: 'Ansicht', list: 'Liste', board: 'Board', plot: 'Wirkung und Aufwand' },
  more: 'Kopieren und exportieren',
  copyMarkdown: 'Als Markdown kopieren',
  copyTsv: 'Für eine Tabelle kopieren',
  exportCsv: 'CSV für Jira exportieren …',
  exportMarkdown: 'Markdown exportieren …',
  copied: (count) => `${improvements(count)} kopiert.`,
  notCopied: 'Die Zwischenablage hat das nicht angenommen.',
  fileTitle: 'Verbesserungen',

  sort: {
    summary: 'Sortieren und filtern',
    label: 'Sortieren nach',
    by: {
      order: 'Reihenfolge des Plans',
      number: 'Nummer',
      gain: 'Erwarteter Gewinn',
      effort: 'Aufwand',
      due: 'Termin',
      status: 'Stand',
      lens: 'Blickwinkel',
      owner: 'Verantwortlich',
    },
    lens: 'Blickwinkel',
    owner: 'Verantwortlich',
    status: 'Stand',
    all: 'Alle',
    noOwner: 'Niemand',
    noLens: 'Ohne Blickwinkel',
    clear: 'Alle zeigen',
    shown: (shown, of) => inNumbers`${shown} von ${improvements(of)} gezeigt.`,
    nothing: 'Keine Verbesserung passt zu diesem Filter.',
    orderHint: 'Ziehen, oder Alt+Auf und Alt+Ab: In dieser Reihenfolge werden sie angewendet.',
  },
  moved: (title, place, of) => inNumbers`${title}: jetzt ${place} von ${of}.`,
  drag: (title) => `${title} verschieben`,
  inPlan: 'Im Plan',
  includes: (title) => `${title}: im Plan`,
  included: (title) => `${title} ist im Plan.`,
  leftOut: (title) => `${title} ist nicht mehr im Plan.`,

  board: {
    heading: 'Verbesserungen nach Stand',
    column: (status, count) => inNumbers`${status}, ${improvements(count)}`,
    hint: 'Karten in eine andere Spalte ziehen oder mit Alt+Links und Alt+Rechts bewegen. Eingabe öffnet sie.',
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
    fillIns: 'Wenn Zeit ist',
    doubtful: 'Gut überlegen',
    noEffort: 'Ohne Aufwand',
    point: (title, effort, gain) => `${title}: Aufwand ${effort}, Durchlaufzeit ${gain}`,
    days: (days) => (days === '1' ? '1 Personentag' : `${days} Personentage`),
    hint: 'Karten seitwärts ziehen oder Alt+Links und Alt+Rechts drücken: Das setzt den Aufwand. Eingabe öffnet sie.',
    moved: (title, effort) => `${title}: ${effort}.`,
    gainHint: 'Die Höhe ist die gesparte Durchlaufzeit: im Plan, oder für sich allein, wenn nicht im Plan.',
    worse: 'längere Durchlaufzeit',
  },
  closeWide: 'Zurück zur Karte',

  about: (problem, step) => `${problem}: ${step}`,

  made: {
    fromFinding: 'Zur Verbesserung machen',
    fromFindingOf: (finding) => `Zur Verbesserung machen: ${finding}`,
    fromNotes: (count) =>
      count === 1 ? 'Zur Verbesserung machen' : inNumbers`Aus ${count} Notizen eine Verbesserung machen`,
    open: (title) => `${title}: öffnen`,
  },

  table: {
    number: 'Nr.',
    title: 'Titel',
    about: 'Betrifft',
    why: 'Warum',
    changes: 'Änderungen an der Karte',
    lens: 'Blickwinkel',
    kind: 'Art',
    decidedBy: 'Entscheidet',
    owner: 'Verantwortlich',
    status: 'Stand',
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
    labour: 'Arbeit im Monat',
    risks: 'Risiken',
    result: 'Ergebnis',
    learned: 'Gelernt',
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
