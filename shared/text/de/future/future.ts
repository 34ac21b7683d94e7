import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanFuture: Topics['future'] = {
  switchLabel: 'Zustand der Karte',
  views: { current: 'Ist', future: 'Soll', compare: 'Vergleich' },

  refusal: {
    comparing: 'Der Vergleich kann nicht bearbeitet werden. Zu „Ist“ oder „Soll“ wechseln.',
    notRecordable: {
      calendar:
        'Die Arbeitszeit gehört zur Karte, nicht zu einer Verbesserung. Zum Ändern zu „Ist“ wechseln.',
      demand: 'Der Bedarf gehört zur Karte, nicht zu einer Verbesserung. Zum Ändern zu „Ist“ wechseln.',
      notes: 'Notizen gehören zur Karte, nicht zu einer Verbesserung. Zum Ändern zu „Ist“ wechseln.',
    },
    decidedElsewhere:
      'Eine andere Verbesserung baut auf dieser auf und ändert dasselbe. Zum Bearbeiten unter „Änderungen gehen in“ die andere auswählen.',
  },

  numbered: (number, title) => `${number} · ${title}`,
  untitled: 'Unbenannte Verbesserung',

  difference: {
    none: 'wie heute',
    better: (difference) => `${difference}, besser`,
    worse: (difference) => `${difference}, schlechter`,
    neutral: (difference) => difference,
  },

  bar: {
    label: 'Soll-Zustand bearbeiten',
    into: 'Änderungen gehen in',
    newOne: 'Neue Verbesserung',
    leftOut: (improvement) => `${improvement} (nicht enthalten)`,
    titleLabel: 'Titel dieser Verbesserung',
    titlePlaceholder: 'Verbesserung benennen',
    hint: 'Etwas auf der Karte ändern: Die erste Änderung legt eine Verbesserung an.',
    included: (included, all) => `${included} von ${all} enthalten`,
    includedLabel: 'Verbesserungen in diesem Soll-Zustand',
    none: 'Noch keine Verbesserungen',
    conflicts: (count) => (count === 1 ? '1 Konflikt' : inNumbers`${count} Konflikte`),
    conflictsHint: 'Anzeigen, was nicht möglich ist und was zu tun ist',
  },
  planName: 'Plan',
  scenarios: {
    label: (name) => `Szenario: ${name}`,
    selected: 'Ausgewählte Verbesserungen',
    plan: (name) => `${name} · der Plan`,
    fresh: (number) => `Szenario ${number}`,
    nameLabel: 'Szenarioname',
    untitled: 'Unbenanntes Szenario',
    keep: 'Als neues Szenario speichern',
    duplicate: 'Szenario duplizieren',
    rename: 'Szenario umbenennen',
    makePlan: 'Als Plan verwenden',
    noPlan: 'Nicht mehr als Plan verwenden',
    remove: 'Szenario löschen',
  },
  compare: {
    label: 'Vergleich',
    maps: 'Beide Zustände der Karte',
    further: 'Weiter nach rechts',
    back: 'Weiter nach links',
    with: 'Vergleichen mit',
    today: 'Heute',
    pictures: { map: 'Karte', trueScale: 'Maßstäblich' },
    picturesLabel: 'Dargestellt als',
    now: 'Ist-Zustand',
    planned: 'Soll-Zustand',
    unknownTimes: 'Die maßstäbliche Ansicht braucht alle Zeiten des kritischen Pfads.',
    working: 'Vergleich läuft …',
    nothing: 'Beide Zustände sind gleich. Eine Verbesserung aufnehmen oder die Karte unter „Soll“ ändern.',
    figures: 'Kennzahlen',
    columns: {
      figure: 'Kennzahl',
      before: 'Vorher',
      after: 'Nachher',
      difference: 'Differenz',
      percent: 'Änderung in %',
      judged: 'Bewertung',
    },
    way: 'Durchlaufzeit vom Ist zum Soll',
    order: 'Jede Verbesserung zählt mit dem, was sie zu den vorherigen beiträgt.',
    noWay: 'Einige Zeiten fehlen; die Wirkung der einzelnen Verbesserungen kann nicht gezeigt werden.',
    changes: 'Änderungen',
    added: 'Neu',
    removed: 'Entfällt',
    changed: 'Geändert',
    automated: 'Automatisiert',
    arrows: 'Pfeile',
    arrowsChanged: (added, removed, changed) =>
      inNumbers`${added} neu, ${removed} entfallen, ${changed} geändert`,
    by: (text, numbers) => `${text} (${numbers})`,
    conflicts: 'Konflikte',
    conflictAdvice:
      'Alle anderen Änderungen werden angewendet. Die Änderung löschen, eine der Verbesserungen ausschließen oder ihre Reihenfolge ändern.',
    removeChange: 'Diese Änderung löschen',
    leaveOut: (improvement) => `${improvement} ausschließen`,
  },
};
