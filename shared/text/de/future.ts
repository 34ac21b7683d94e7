import type { Topics } from '../words';

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
      'Eine andere Verbesserung baut auf dieser auf und hat dasselbe geändert. Zum Bearbeiten bei „Änderungen gehen in“ die andere wählen.',
  },

  numbered: (number, title) => `${number} · ${title}`,
  untitled: 'Verbesserung ohne Titel',

  difference: {
    none: 'wie heute',
    better: (difference) => `${difference}, besser als heute`,
    worse: (difference) => `${difference}, schlechter als heute`,
    neutral: (difference) => `${difference} gegenüber heute`,
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
    conflicts: (count) => (count === 1 ? '1 Konflikt' : `${count} Konflikte`),
    conflictsHint: 'Zeigen, was sich nicht ausführen lässt und was zu tun ist',
  },
  scenarios: {
    label: (name) => `Szenario: ${name}`,
    selected: 'Gewählte Verbesserungen',
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
};
