import { comfortableUtilisation } from '../../../model/thresholds';
import type { Topics } from '../../words';
import { germanNeed, germanStepNeeds } from './needs';
import { inNumbers, percent } from './number';

export const germanMetric: Topics['metric'] = {
  byId: {
    leadTime: {
      name: 'Durchlaufzeit',
      short: 'Durchlaufzeit',
      definition: 'Zeit vom ersten Schritt bis zum Kunden, ohne Nacharbeit.',
      formula:
        'Prozesszeit plus Wartezeit jedes Schritts und Wartezeiten auf Pfeilen, entlang des kritischen Pfads. Alternativen zählen mit ihrem Anteil.',
    },
    processTime: {
      name: 'Prozesszeit',
      short: 'Prozesszeit',
      definition: 'Zeit innerhalb der Durchlaufzeit, in der am Vorgang gearbeitet wird.',
      formula: 'Summe der Prozesszeiten auf dem kritischen Pfad. Alternativen zählen mit ihrem Anteil.',
    },
    waitTime: {
      name: 'Wartezeit',
      short: 'Wartezeit',
      definition: 'Zeit innerhalb der Durchlaufzeit, in der niemand am Vorgang arbeitet.',
      formula:
        'Summe der Wartezeiten auf dem kritischen Pfad: vor Schritten, auf den nächsten Termin und auf Pfeilen.',
    },
    labourTime: {
      name: 'Aufwand',
      short: 'Aufwand',
      definition: 'Gesamte Bearbeitungszeit für einen Vorgang, ohne Nacharbeit.',
      formula:
        'Summe der Prozesszeiten aller Schritte, auch der parallelen. Alternativen zählen mit ihrem Anteil.',
    },
    flowEfficiency: {
      name: 'Flusseffizienz',
      short: 'Flusseffizienz',
      definition: 'Anteil der Durchlaufzeit, in dem am Vorgang gearbeitet wird.',
      formula: 'Prozesszeit ÷ Durchlaufzeit, beide auf dem kritischen Pfad.',
    },
    valueAddingEfficiency: {
      name: 'Wertschöpfende Flusseffizienz',
      short: 'Wertschöpfend',
      definition: 'Anteil der Durchlaufzeit mit Arbeit, für die der Kunde bezahlen würde.',
      formula: 'Prozesszeit der wertschöpfenden Schritte auf dem kritischen Pfad ÷ Durchlaufzeit.',
    },
    rolledPercentCompleteAccurate: {
      name: '%C&A gesamt',
      short: '%C&A gesamt',
      definition: 'Anteil der Vorgänge, die ohne Korrektur oder Ergänzung durch den ganzen Wertstrom laufen.',
      formula: 'Produkt der %C&A aller Schritte, die eines haben. Alternativen zählen mit ihrem Anteil.',
    },
    handoffs: {
      name: 'Übergaben',
      short: 'Übergaben',
      definition: 'Wie oft der Vorgang von einem Team zum anderen geht.',
      formula: 'Teamwechsel von Schritt zu Schritt entlang des kritischen Pfads.',
    },
    automationCoverage: {
      name: 'Automatisierungsgrad nach Schritten',
      short: 'Automatisierte Schritte',
      definition: 'Anteil der automatisierten Schritte zwischen Commit und Produktion.',
      formula:
        'Automatisierte Schritte ÷ alle Schritte nach dem Commit bis zur Produktion, auf dem kritischen Pfad.',
    },
    automationCoverageByTime: {
      name: 'Automatisierungsgrad nach Zeit',
      short: 'Automatisierte Zeit',
      definition: 'Anteil der automatisierten Prozesszeit zwischen Commit und Produktion.',
      formula:
        'Prozesszeit der automatisierten Schritte ÷ Prozesszeit aller Schritte nach dem Commit bis zur Produktion, auf dem kritischen Pfad.',
    },
    leadTimeWithRework: {
      name: 'Durchlaufzeit mit Nacharbeit',
      short: 'Durchlaufzeit mit Nacharbeit',
      definition: 'Durchschnittliche Zeit bis zum Kunden, mit Nacharbeit.',
      formula: 'Durchlaufzeit jedes Schritts × seine Durchgänge, entlang des kritischen Pfads.',
    },
    processTimeWithRework: {
      name: 'Prozesszeit mit Nacharbeit',
      short: 'Prozesszeit mit Nacharbeit',
      definition: 'Durchschnittliche Bearbeitungszeit innerhalb der Durchlaufzeit, mit Nacharbeit.',
      formula: 'Prozesszeit jedes Schritts × seine Durchgänge, entlang des kritischen Pfads.',
    },
    labourTimeWithRework: {
      name: 'Aufwand mit Nacharbeit',
      short: 'Aufwand mit Nacharbeit',
      definition: 'Durchschnittliche gesamte Bearbeitungszeit für einen Vorgang, mit Nacharbeit.',
      formula: 'Summe von Prozesszeit × Durchgänge über alle Schritte.',
    },
    flowEfficiencyWithRework: {
      name: 'Flusseffizienz mit Nacharbeit',
      short: 'Flusseffizienz mit Nacharbeit',
      definition: 'Anteil der Durchlaufzeit (mit Nacharbeit), in dem am Vorgang gearbeitet wird.',
      formula: 'Prozesszeit mit Nacharbeit ÷ Durchlaufzeit mit Nacharbeit.',
    },
    measuredLeadTime: {
      name: 'Gemessene Durchlaufzeit',
      short: 'Gemessen',
      definition:
        'Wie lange tatsächliche Vorgänge zwischen den beiden Messpunkten brauchten. Dient dem Vergleich und ändert keine Kennzahl der Karte.',
      formula:
        'Die Messung, die zuletzt endet, ohne Datum die letzte der Liste. Bei Spannen zählt der wahrscheinliche Wert. Kalendertage werden in Arbeitszeit umgerechnet.',
    },
    leadTimeGap: {
      name: 'Abweichung Messung − Karte',
      short: 'Fehlt auf der Karte',
      definition:
        'Um wie viel länger tatsächliche Vorgänge brauchten als laut Karte. Über null: Auf der Karte fehlt Warteschlange. Unter null: Die Karte überschätzt.',
      formula:
        'Gemessene Durchlaufzeit − Durchlaufzeit mit Nacharbeit. Gilt nur, wenn beide am selben Punkt beginnen und enden.',
    },
    taktTime: {
      name: 'Kundentakt',
      short: 'Kundentakt',
      definition: 'In diesem Abstand muss ein Vorgang fertig werden, um den Bedarf zu decken.',
      formula: 'Verfügbare Arbeitszeit ÷ Bedarf.',
    },
    highestUtilisation: {
      name: 'Höchste Auslastung',
      short: 'Engpass',
      definition: `Auslastung des Engpasses. Über ${percent(100)} kann der Bedarf nicht gedeckt werden.`,
      formula:
        'Bedarf × Durchgänge × Prozesszeit ÷ (Personen × verfügbare Zeit), am Schritt mit dem höchsten Wert.',
    },
    longestWait: {
      name: 'Längste Wartezeit',
      short: 'Längste Wartezeit',
      definition:
        'Die längste Wartezeit vor einem Schritt auf dem kritischen Pfad. Über seine Auslastung sagt sie nichts.',
      formula: 'Wartezeit vor dem Schritt, plus halber Turnus.',
    },
    waitMultipleAtConstraint: {
      name: 'Warteschlange am Engpass (Schätzung)',
      short: 'Warteschlange',
      definition:
        'Das Wievielfache seiner Prozesszeit ein Vorgang vor dem Engpass wartet, wenn Zulauf und Arbeit zufällig schwanken. Grobe Schätzung: Bei stetiger Arbeit ist es weniger, durch Lose und andere Aufgaben mehr.',
      formula:
        'Auslastung ÷ (1 − Auslastung) für eine Person (Warteschlange M/M/1); für mehrere Personen die Näherung von Sakasegawa für M/M/c.',
    },
    peopleNeeded: {
      name: 'Personalbedarf',
      short: 'Personalbedarf',
      definition: 'Personalbedarf mit Reserve, wenn jede Person nur an einem Schritt arbeitet.',
      formula: `Summe der kleinsten ganzen Zahl pro Schritt, mit der Bedarf × Durchgänge × Prozesszeit ÷ (Personen × verfügbare Zeit) höchstens ${percent(comfortableUtilisation * 100)} ist.`,
    },
    workInProcess: {
      name: 'Bestand (WIP)',
      short: 'Bestand (WIP)',
      definition: 'Gezählte Vorgänge im Wertstrom, in und vor den Schritten.',
      formula: 'Summe der Vorgänge aller Schritte, bei denen gezählt wurde.',
    },
    impliedWorkInProcess: {
      name: 'Bestand nach Littles Gesetz',
      short: 'Bestand, berechnet',
      definition:
        'Wie viele Vorgänge es sein müssten, wenn Bedarf und Zeiten stimmen: eine Prüfung der Zählung.',
      formula:
        'Summe von Durchsatz × Durchgänge × Durchlaufzeit jedes Schritts. Durchsatz ist der Bedarf oder, wenn kleiner, die Kapazität des Engpasses.',
    },
    inventoryTime: {
      name: 'Bestandsreichweite',
      short: 'Bestandsreichweite',
      definition:
        'So lange reicht der gezählte Bestand beim heutigen Bedarf, auf dem kritischen Pfad. Die Durchlaufzeit verwendet die eingegebenen Wartezeiten.',
      formula:
        'Summe der Vorgänge vor und in jedem Schritt ÷ (Bedarf × Durchgänge). Schritte ohne Zählung zählen mit der eingegebenen Wartezeit.',
    },
    estimatedShare: {
      name: 'Geschätzter Anteil der Durchlaufzeit',
      short: 'Geschätzt',
      definition: 'Anteil der Durchlaufzeit, der auf Schätzungen beruht.',
      formula:
        'Geschätzte Zeiten auf dem kritischen Pfad ÷ Durchlaufzeit. Wartezeiten auf Pfeilen und auf den nächsten Termin gelten als geschätzt.',
    },
    votedShare: {
      name: 'Gemeinsam geschätzter Anteil der Durchlaufzeit',
      short: 'Gemeinsam geschätzt',
      definition: 'Anteil der Durchlaufzeit, den das Team gemeinsam geschätzt hat.',
      formula: 'Gemeinsam geschätzte Zeiten auf dem kritischen Pfad ÷ Durchlaufzeit.',
    },
    measuredShare: {
      name: 'Gemessener Anteil der Durchlaufzeit',
      short: 'Gemessen',
      definition: 'Anteil der Durchlaufzeit, der auf Messungen beruht.',
      formula: 'Gemessene Zeiten auf dem kritischen Pfad ÷ Durchlaufzeit.',
    },
    stockShare: {
      name: 'Anteil der Durchlaufzeit aus dem Bestand',
      short: 'Aus dem Bestand',
      definition: 'Anteil der Durchlaufzeit, der aus dem Bestand berechnete Wartezeit ist.',
      formula:
        'Aus dem Bestand berechnete Wartezeiten auf dem kritischen Pfad (Vorgänge ÷ Bedarf) ÷ Durchlaufzeit.',
    },
    disputedTime: {
      name: 'Strittige Zeit',
      short: 'Strittig',
      definition: 'Wie weit Schätzungen der Durchlaufzeit auseinanderliegen, wo Zeiten Spannen sind.',
      formula: 'Summe von höchstem − niedrigstem Wert jeder Zeit auf dem kritischen Pfad.',
    },
    longestManualStepBeforeProduction: {
      name: 'Längster manueller Schritt vor der Produktion',
      short: 'Längster manueller Schritt',
      definition:
        'Der manuelle Schritt zwischen Commit und Produktion, der einschließlich der Wartezeit davor am längsten dauert.',
      formula:
        'Größte Summe von Wartezeit und Prozesszeit unter den manuellen Schritten nach dem Commit bis zur Produktion.',
    },
  },
  parts: {
    process: 'Prozesszeit',
    wait: 'Wartezeit',
    cadenceWait: 'Wartezeit auf den Termin',
    flowWait: 'Wartezeit auf dem Pfeil',
    lead: 'Durchlaufzeit',
    percentCompleteAccurate: '%C&A',
    visits: 'Durchgänge',
    handoff: 'Übergabe',
    automation: 'automatisiert',
    demand: 'Bedarf',
    available: 'verfügbar',
    utilisation: 'Auslastung',
    people: 'Personen',
    items: 'Bestand (WIP)',
    inventory: 'Bestandsreichweite',
    spread: 'hoch − niedrig',
    measured: 'gemessen',
    mapped: 'minus Durchlaufzeit laut Karte',
    numerator: 'Arbeit',
    denominator: 'gesamt',
  },
  stepNeeds: germanStepNeeds,
  need: germanNeed,
  without: (blanks) =>
    blanks === 1 ? '1 Schritt hat keinen Wert' : inNumbers`${blanks} Schritte haben keinen Wert`,
  atLeast: (figure) => `mindestens ${figure}`,
  notExact: 'Näherung: zu viele Wege für eine exakte Berechnung.',
  countedVisits:
    'Durchgänge aus der Simulation: Wenn Nacharbeit auf parallele Arbeit trifft, gibt es keine exakte Formel.',
  notAskedFor: 'eine Simulation',
};
