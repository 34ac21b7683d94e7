import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

const steps = (count: number) => (count === 1 ? '1 Schritt' : inNumbers`${count} Schritte`);

export const germanPicture: Topics['picture'] = {
  unknown: '–',
  unnamed: 'Unbenannter Schritt',
  untitled: 'Unbenannte Karte',

  work: 'PZ',
  lead: 'DLZ',
  wait: 'WZ',
  percentCompleteAccurate: '%C&A',
  team: (team, people) => (people === null ? team : `${team} · ${people}`),
  people: (people) => `${people} Personen`,
  onePerson: '1 Person',

  constraint: 'Engpass',
  longestWait: 'längste Wartezeit',
  lowestQuality: 'niedrigstes %C&A',
  constraintAndSlack: (slack) => `Engpass · ${slack}`,
  slackTab: (time) => `${time} Puffer`,
  noSlackTab: 'kein Puffer',
  noTeam: 'Kein Team',
  leadsOn: (sign, row) => `${sign}: weiter in Reihe ${row}`,
  leadsFrom: (sign, row) => `${sign}: Fortsetzung aus Reihe ${row}`,

  burst: { idea: 'Idee', selected: 'geplant', doing: 'in Umsetzung' },
  tag: {
    security: { full: 'Sicherheit', short: 'Sich.' },
    compliance: { full: 'Compliance', short: 'Comp.' },
    architecture: { full: 'Architektur', short: 'Arch.' },
    operations: { full: 'Betrieb', short: 'Betr.' },
    approval: { full: 'Freigabe', short: 'Frei.' },
  },
  moreTags: (count) => `+${count}`,

  share: (share) => share,
  back: (share, visits) =>
    visits === null ? `${share} Nacharbeit` : `${share} Nacharbeit, ${visits} Durchgänge`,
  backShort: (share) => `${share} Nacharbeit`,

  step: {
    work: (time) => `${time} Arbeit`,
    workUnknown: 'Prozesszeit unbekannt',
    waits: (time, share) =>
      share === null ? `wartet ${time}` : `wartet ${time}, ${share} der Durchlaufzeit`,
    waitUnknown: 'Wartezeit unbekannt',
    quality: (share) => `${share} vollständig und richtig`,
    lowQuality: (share) => `nur ${share} vollständig und richtig`,
    automated: 'automatisiert',
    assisted: 'teilautomatisiert',
    manual: 'manuell',
    slack: (time) => `${time} Puffer`,
    notes: (text) => `Notiz: ${text}`,
    tags: (tags) => `Randbedingungen: ${tags.join(', ')}`,
    burst: (number, status, title) =>
      title === '' ? `Verbesserung ${number} (${status})` : `Verbesserung ${number} (${status}): ${title}`,
    sentence: (name, parts) => `${name}: ${parts.join(', ')}`,
  },

  waitLabel: (name, time) => `Wartezeit vor ${name}: ${time}`,
  waitUnknownLabel: (name) => `Wartezeit vor ${name}: unbekannt`,
  forwardLabel: (from, to, parts) => [`${from} führt zu ${to}`, ...parts].join(', '),
  shareOfItems: (share) => `${share} der Vorgänge`,
  waitOnTheWay: (time) => `${time} Wartezeit auf dem Pfeil`,
  reworkLabel: (from, to, share) => `Nacharbeit: ${share} der Vorgänge gehen von ${from} zurück an ${to}`,
  repeatLabel: (name, share) => `Nacharbeit: ${share} der Vorgänge wiederholen ${name}`,
  informationLabel: (from, to, text) =>
    text === '' ? `Information von ${from} an ${to}` : `Information von ${from} an ${to}: ${text}`,
  bandLabel: (name, count) => `Phase ${name}, ${steps(count)}`,
  teamLabel: (name, count) => `Team ${name}, ${steps(count)}`,
  burstLabel: (titles) => `Verbesserung: ${titles.join('; ')}`,
  slackLabel: (name, time) => `${name} kann ${time} länger dauern, ohne etwas zu verzögern`,
  constraintLabel: (name, utilisation) => `${name} ist der Engpass, zu ${utilisation} ausgelastet`,
  longestWaitLabel: (name, time) =>
    `Die längste Wartezeit liegt vor ${name}: ${time}. Über die Auslastung sagt das nichts.`,
  lowestQualityLabel: (name, share) =>
    `${name} hat das niedrigste %C&A: ${share} der Ergebnisse sind vollständig und richtig`,
  customerLabel: (customer, name) => `${customer} (Kunde) erhält das Ergebnis nach ${name}`,
  supplierLabel: (supplier, name) => `${supplier} liefert an ${name}`,
  noteLabel: (text) => `Notiz: ${text}`,
  noteAt: (name) => `Notiz zu ${name}`,
  noteOfMap: 'Notiz',

  change: {
    added: 'Neu',
    changed: 'Geändert',
    removed: 'Entfällt',
    tab: (word, numbers) => (numbers === '' ? word : `${word} · ${numbers}`),
    arrow: (from, to) => `Der Pfeil von ${from} nach ${to}`,
    oneArrow: 'Ein Pfeil',
    label: {
      added: (name, numbers) => `${name} ist neu (Verbesserung ${numbers})`,
      changed: (name, numbers) => `${name} ändert sich (Verbesserung ${numbers})`,
      removed: (name, numbers) => `${name} entfällt (Verbesserung ${numbers})`,
    },
    part: {
      added: (numbers) => `neu durch Verbesserung ${numbers}`,
      changed: (numbers) => `geändert durch Verbesserung ${numbers}`,
    },
    noWaitLabel: (name, time) => `Keine Wartezeit mehr vor ${name}; heute sind es ${time}`,
  },

  ladder: {
    unknown: '?',
    atLeast: (sum) => `mindestens ${sum}`,
    share: (share, time) => `${share} × ${time}`,
    others: (wait, work) => `andere Alternativen: ${wait} Wartezeit, ${work} Arbeit`,
    rework: (wait, work) => `Nacharbeit: zusätzlich ${wait} Wartezeit, ${work} Arbeit`,
    waiting: (time) => `${time} Wartezeit`,
    work: (time) => `${time} Arbeit`,
    path: 'Zeitlinie, kritischer Pfad',
    noPath: 'Die Zeitlinie erscheint, sobald alle Zeiten des kritischen Pfads bekannt sind.',
    slackOfOne: (name, time) => `${name} hat ${time} Puffer`,
    slackOfMany: (count, name, time) =>
      inNumbers`${count} Schritte haben Puffer, am meisten ${name}: ${time}`,
    sentence: (parts) => parts.join(' · '),
    label: (waiting, work) => `Zeitlinie des kritischen Pfads: ${waiting} Wartezeit, ${work} Arbeit`,
  },

  heading: {
    outcome: (outcome) => `Ziel: ${outcome}`,
    leadTime: 'Durchlaufzeit',
    processTime: 'Prozesszeit',
    flowEfficiency: 'Flusseffizienz',
    quality: 'Auf Anhieb richtig',
    withoutRework: (time) => `ohne Nacharbeit ${time}`,
    atLeast: (time) => `mindestens ${time}`,
    labour: (time) => `Aufwand ${time}`,
    efficiencyOf: 'Prozesszeit / Durchlaufzeit',
    rolled: '%C&A gesamt',
    longestWait: 'Längste Wartezeit',
    constraint: 'Engpass',
  },
};
