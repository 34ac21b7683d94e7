import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanFuture: Topics['future'] = {
  switchLabel: 'Zustand der Karte',
  views: { current: 'Ist', future: 'Soll', compare: 'Vergleich' },

  refusal: {
    comparing: 'Der Vergleich lässt sich nicht bearbeiten. Dazu zu „Ist“ oder „Soll“ wechseln.',
    notRecordable: {
      calendar:
        'Die Arbeitszeit gehört zur Karte, nicht zu einer Verbesserung. Zum Ändern zu „Ist“ wechseln.',
      demand: 'Der Bedarf gehört zur Karte, nicht zu einer Verbesserung. Zum Ändern zu „Ist“ wechseln.',
      notes: 'Notizen gehören zur Karte, nicht zu einer Verbesserung. Zum Ändern zu „Ist“ wechseln.',
    },
    decidedElsewhere:
      'Eine andere Verbesserung baut auf dieser auf und hat dasselbe geändert. Zum Bearbeiten bei „Änderungen gehen in“ die andere auswählen.',
  },

  numbered: (number, title) => `${number} · ${title}`,
  untitled: 'Verbesserung ohne Titel',

  difference: {
    none: 'wie heute',
    better: (difference) => `${difference}, besser`,
    worse: (difference) => `${difference}, schlechter`,
    neutral: (difference) => difference,
  },

  bar: {
    label: 'Änderungen am Soll-Zustand',
    into: 'Änderungen gehen in',
    newOne: 'Neue Verbesserung',
    leftOut: (improvement) => `${improvement} (nicht enthalten)`,
    titleLabel: 'Titel dieser Verbesserung',
    titlePlaceholder: 'Verbesserung benennen',
    hint: 'Einfach etwas auf der Karte ändern: Die erste Änderung legt eine Verbesserung an.',
    included: (included, all) => `${included} von ${all} enthalten`,
    includedLabel: 'Verbesserungen in diesem Soll-Zustand',
    none: 'Noch keine Verbesserungen',
    conflicts: (count) => (count === 1 ? '1 Konflikt' : inNumbers`${count} Konflikte`),
    conflictsHint: 'Zeigen, was sich nicht ausführen lässt und was zu tun ist',
  },
  planName: 'Plan',
  scenarios: {
    label: (name) => `Szenario: ${name}`,
    selected: 'Ausgewählte Verbesserungen',
    plan: (name) => `${name} · der Plan`,
    fresh: (number) => `Szenario ${number}`,
    nameLabel: 'Name des Szenarios',
    untitled: 'Szenario ohne Namen',
    keep: 'Als neues Szenario speichern',
    duplicate: 'Szenario duplizieren',
    rename: 'Szenario umbenennen',
    makePlan: 'Zum Plan machen',
    noPlan: 'Nicht mehr der Plan',
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
    unknownTimes: 'Die maßstäbliche Ansicht geht nur mit den Zeiten, die die Durchlaufzeit bestimmen.',
    working: 'Vergleich läuft …',
    nothing: 'Beide Zustände sind gleich. Eine Verbesserung aufnehmen oder die Karte im Soll ändern.',
    figures: 'Kennzahlen',
    columns: {
      figure: 'Kennzahl',
      before: 'Vorher',
      after: 'Nachher',
      difference: 'Unterschied',
      percent: 'Änderung in %',
      judged: 'Bewertung',
    },
    way: 'Wie sich die Durchlaufzeit ändert',
    order: 'Jede Verbesserung zählt mit dem, was sie zu den vorherigen beiträgt.',
    noWay: 'Einige Zeiten fehlen; der Anteil jeder Verbesserung lässt sich nicht zeigen.',
    changes: 'Was sich ändert',
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
      'Der Rest jeder Verbesserung wird ausgeführt. Die Änderung entfernen, eine der Verbesserungen herausnehmen oder ihre Reihenfolge ändern.',
    removeChange: 'Diese Änderung entfernen',
    leaveOut: (improvement) => `${improvement} herausnehmen`,
  },
};
