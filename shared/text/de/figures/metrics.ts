import { comfortableUtilisation } from '../../../model/thresholds';
import type { Topics } from '../../words';
import { germanNeed, germanStepNeeds } from './needs';
import { inNumbers, percent } from './number';

export const germanMetric: Topics['metric'] = {
  byId: {
    leadTime: {
      name: 'Durchlaufzeit',
      short: 'Durchlaufzeit',
      definition:
        'Wie lange ein Vorgang vom ersten Schritt bis zum bedienten Kunden braucht, wenn nichts zurückgeht.',
      formula:
        'Wartezeit plus Prozesszeit jedes Schritts und die Wartezeiten auf den Pfeilen, entlang des längsten Wegs. Alternativen zählen mit ihrem Anteil.',
    },
    processTime: {
      name: 'Prozesszeit',
      short: 'Prozesszeit',
      definition: 'Die Zeit der Arbeit innerhalb der Durchlaufzeit: was von ihr bleibt, wenn niemand wartet.',
      formula: 'Summe der Prozesszeiten auf dem kritischen Pfad. Alternativen zählen mit ihrem Anteil.',
    },
    waitTime: {
      name: 'Wartezeit',
      short: 'Warten',
      definition: 'Wie lange in der Durchlaufzeit niemand am Vorgang arbeitet.',
      formula:
        'Summe der Wartezeiten auf dem kritischen Pfad: vor Schritten, auf deren nächsten Termin und auf Pfeilen.',
    },
    labourTime: {
      name: 'Aufwand',
      short: 'Aufwand',
      definition: 'Die Arbeitszeit aller für einen Vorgang, wenn nichts zurückgeht.',
      formula:
        'Summe der Prozesszeiten aller Schritte, auch der parallelen. Alternativen zählen mit ihrem Anteil.',
    },
    flowEfficiency: {
      name: 'Flusseffizienz',
      short: 'Flusseffizienz',
      definition: 'Der Anteil der Durchlaufzeit, in dem jemand am Vorgang arbeitet.',
      formula: 'Prozesszeit ÷ Durchlaufzeit, beide auf dem kritischen Pfad.',
    },
    valueAddingEfficiency: {
      name: 'Flusseffizienz, nur wertschöpfende Arbeit',
      short: 'Wertschöpfend',
      definition: 'Der Anteil der Durchlaufzeit mit Arbeit, für die der Kunde bezahlen würde.',
      formula: 'Prozesszeit der wertschöpfenden Schritte auf dem kritischen Pfad ÷ Durchlaufzeit.',
    },
    rolledPercentCompleteAccurate: {
      name: '%C&A über alles',
      short: '%C&A über alles',
      definition:
        'Der Anteil der Vorgänge, die durch den ganzen Strom gehen, ohne dass jemand sie berichtigen oder ergänzen muss.',
      formula: 'Produkt der %C&A aller Schritte, die eines haben. Alternativen zählen mit ihrem Anteil.',
    },
    handoffs: {
      name: 'Übergaben',
      short: 'Übergaben',
      definition: 'Wie oft ein Team den Vorgang unterwegs an ein anderes weitergibt.',
      formula: 'Wechsel des Teams von Schritt zu Schritt entlang des kritischen Pfads.',
    },
    automationCoverage: {
      name: 'Automatisierungsgrad nach Schritten',
      short: 'Automatische Schritte',
      definition: 'Welchen Teil des Wegs vom Commit bis zur Produktion eine Maschine allein geht.',
      formula:
        'Automatische Schritte ÷ alle Schritte nach dem Commit bis zur Produktion, auf dem kritischen Pfad.',
    },
    automationCoverageByTime: {
      name: 'Automatisierungsgrad nach Zeit',
      short: 'Automatische Zeit',
      definition: 'Welchen Teil der Arbeit vom Commit bis zur Produktion eine Maschine allein tut.',
      formula:
        'Prozesszeit der automatischen Schritte ÷ Prozesszeit aller Schritte nach dem Commit bis zur Produktion, auf dem kritischen Pfad.',
    },
    leadTimeWithRework: {
      name: 'Durchlaufzeit mit Nacharbeit',
      short: 'Durchlaufzeit mit Nacharbeit',
      definition:
        'Wie lange ein Vorgang im Mittel bis zum bedienten Kunden braucht, wenn ein Teil der Arbeit zurückgeht.',
      formula: 'Durchlaufzeit jedes Schritts × seine Durchgänge, entlang des kritischen Pfads.',
    },
    processTimeWithRework: {
      name: 'Prozesszeit mit Nacharbeit',
      short: 'Prozesszeit mit Nacharbeit',
      definition:
        'Die Zeit der Arbeit innerhalb der Durchlaufzeit im Mittel, wenn ein Teil der Arbeit zurückgeht.',
      formula: 'Prozesszeit jedes Schritts × seine Durchgänge, entlang des kritischen Pfads.',
    },
    labourTimeWithRework: {
      name: 'Aufwand mit Nacharbeit',
      short: 'Aufwand mit Nacharbeit',
      definition: 'Die Arbeitszeit aller für einen Vorgang im Mittel, wenn ein Teil der Arbeit zurückgeht.',
      formula: 'Prozesszeit × Durchgänge, über alle Schritte.',
    },
    flowEfficiencyWithRework: {
      name: 'Flusseffizienz mit Nacharbeit',
      short: 'Flusseffizienz mit Nacharbeit',
      definition: 'Der Anteil der Durchlaufzeit mit Nacharbeit, in dem jemand am Vorgang arbeitet.',
      formula: 'Prozesszeit mit Nacharbeit ÷ Durchlaufzeit mit Nacharbeit.',
    },
    measuredLeadTime: {
      name: 'Gemessene Durchlaufzeit',
      short: 'Gemessen',
      definition:
        'Wie lange wirkliche Vorgänge gebraucht haben, von einem Messpunkt zum anderen. Sie steht neben der Karte und ändert keine ihrer Zahlen.',
      formula:
        'Die Messung, deren Zeitraum zuletzt endet; ohne Daten die letzte der Liste. Von einer Spanne zählt der wahrscheinliche Wert. Kalendertage zählen mit der Arbeitszeit, die in ihnen liegt.',
    },
    leadTimeGap: {
      name: 'Gemessene minus gezeichnete Durchlaufzeit',
      short: 'Nicht auf der Karte',
      definition:
        'Wie viel länger wirkliche Vorgänge gebraucht haben, als die Karte sagt: Über null ist es Warteschlange, die auf der Karte fehlt, unter null sagt die Karte mehr, als Vorgänge brauchten.',
      formula:
        'Gemessene Durchlaufzeit − Durchlaufzeit der Karte mit Nacharbeit, denn auch gemessene Vorgänge gingen durch Nacharbeit. Nur so gut, wie beide am selben Punkt beginnen und enden.',
    },
    taktTime: {
      name: 'Taktzeit',
      short: 'Takt',
      definition: 'In welchem Abstand ein Vorgang fertig werden muss, um den Bedarf zu decken.',
      formula: 'Verfügbare Arbeitszeit ÷ Bedarf.',
    },
    highestUtilisation: {
      name: 'Höchste Auslastung',
      short: 'Engpass',
      definition: `Wie viel seiner verfügbaren Zeit der am stärksten belastete Schritt für den Bedarf braucht. Über ${percent(100)} schafft er ihn nicht.`,
      formula:
        'Bedarf × Durchgänge × Prozesszeit ÷ (Personen × verfügbare Zeit), des Schritts, wo das am höchsten ist.',
    },
    longestWait: {
      name: 'Längste Wartezeit',
      short: 'Längste Wartezeit',
      definition:
        'Die längste Wartezeit vor einem Schritt auf dem kritischen Pfad. Sie sagt nichts darüber, wie ausgelastet der Schritt ist.',
      formula:
        'Wartezeit vor dem Schritt, dazu der halbe Abstand der Termine, wenn er nur dann und wann stattfindet.',
    },
    waitMultipleAtConstraint: {
      name: 'Warteschlange am Engpass, geschätzt',
      short: 'Warteschlange, geschätzt',
      definition:
        'Wie viele Male seine eigene Arbeit ein Vorgang vor dem Engpass wartet, wenn Vorgänge und Arbeit unregelmäßig anfallen. Eine grobe Schätzung: stetige Arbeit wartet weniger, Lose und andere Pflichten lassen länger warten.',
      formula:
        'Auslastung ÷ (1 − Auslastung) für eine Person (Warteschlange M/M/1); für mehrere Personen die Näherung von Sakasegawa für M/M/c.',
    },
    peopleNeeded: {
      name: 'Nötige Personen',
      short: 'Nötige Personen',
      definition:
        'Wie viele Personen den Bedarf mit etwas Luft schaffen, wenn jede nur an einem Schritt arbeitet.',
      formula: `Je Schritt die kleinste ganze Zahl, mit der Bedarf × Durchgänge × Prozesszeit ÷ (Personen × verfügbare Zeit) höchstens ${percent(comfortableUtilisation * 100)} ist, zusammengezählt.`,
    },
    workInProcess: {
      name: 'Vorgänge in Arbeit',
      short: 'In Arbeit',
      definition: 'Wie viele Vorgänge nach Zählung im Strom sind: in den Schritten und davor.',
      formula: 'Summe der Vorgänge aller Schritte, bei denen gezählt wurde.',
    },
    impliedWorkInProcess: {
      name: 'Vorgänge in Arbeit nach Littles Gesetz',
      short: 'In Arbeit, errechnet',
      definition:
        'Wie viele Vorgänge im Strom sein müssten, wenn Bedarf und Zeiten stimmen: eine Probe auf das Gezählte.',
      formula:
        'Durchsatz × Durchgänge × Durchlaufzeit jedes Schritts, zusammengezählt. Durchsatz ist der Bedarf oder, wenn das weniger ist, was der Engpass schafft.',
    },
    inventoryTime: {
      name: 'Wartezeiten nach Bestand',
      short: 'Warten nach Bestand',
      definition:
        'Die Wartezeiten auf dem kritischen Pfad, wenn die gezählten Vorgänge sprechen: wie lange sie beim heutigen Bedarf reichen. Die Durchlaufzeit nutzt sie nicht; sie beruht auf den eingegebenen Wartezeiten.',
      formula:
        'Vorgänge vor und in jedem Schritt ÷ (Bedarf × Durchgänge). Schritte ohne Zählung nehmen die eingegebene Wartezeit.',
    },
    estimatedShare: {
      name: 'Geschätzter Teil der Durchlaufzeit',
      short: 'Geschätzt',
      definition: 'Wie viel der Durchlaufzeit auf Werten beruht, die jemand geschätzt hat.',
      formula:
        'Geschätzte Zeiten auf dem kritischen Pfad ÷ Durchlaufzeit. Wartezeiten auf Pfeilen und auf Termine zählen hierher.',
    },
    votedShare: {
      name: 'Abgestimmter Teil der Durchlaufzeit',
      short: 'Abgestimmt',
      definition: 'Wie viel der Durchlaufzeit auf Werten beruht, über die das Team abgestimmt hat.',
      formula: 'Abgestimmte Zeiten auf dem kritischen Pfad ÷ Durchlaufzeit.',
    },
    measuredShare: {
      name: 'Gemessener Teil der Durchlaufzeit',
      short: 'Gemessen',
      definition: 'Wie viel der Durchlaufzeit auf gemessenen Werten beruht.',
      formula: 'Gemessene Zeiten auf dem kritischen Pfad ÷ Durchlaufzeit.',
    },
    stockShare: {
      name: 'Teil der Durchlaufzeit aus dem Bestand',
      short: 'Aus dem Bestand',
      definition:
        'Wie viel der Durchlaufzeit Wartezeiten sind, die sich aus dem Bestand vor Schritten ergeben.',
      formula:
        'Wartezeiten auf dem kritischen Pfad, die aus dem Bestand berechnet sind (Vorgänge ÷ Bedarf), ÷ Durchlaufzeit.',
    },
    disputedTime: {
      name: 'Strittige Zeit',
      short: 'Strittig',
      definition:
        'Wie weit die Meinungen über die Durchlaufzeit auseinanderliegen, wo Zeiten als Spanne angegeben sind.',
      formula: 'Höchster minus niedrigster Wert jeder Zeit auf dem kritischen Pfad, zusammengezählt.',
    },
    longestManualStepBeforeProduction: {
      name: 'Längster manueller Schritt vor der Produktion',
      short: 'Längster manueller Schritt',
      definition:
        'Der manuelle Schritt zwischen Commit und Produktion, der mit der Wartezeit davor am längsten dauert.',
      formula:
        'Wartezeit plus Prozesszeit, die größte unter den manuellen Schritten nach dem Commit bis zur Produktion.',
    },
  },
  parts: {
    process: 'Prozesszeit',
    wait: 'Wartezeit',
    cadenceWait: 'Warten auf den Termin',
    flowWait: 'Warten auf dem Pfeil',
    lead: 'Durchlaufzeit',
    percentCompleteAccurate: '%C&A',
    visits: 'Durchgänge',
    handoff: 'Übergabe',
    automation: 'automatisch',
    demand: 'Bedarf',
    available: 'verfügbar',
    utilisation: 'Auslastung',
    people: 'Personen',
    items: 'Vorgänge',
    inventory: 'Warten nach Bestand',
    spread: 'hoch minus niedrig',
    measured: 'gemessen',
    mapped: 'abzüglich dessen, was die Karte sagt',
    numerator: 'Arbeit',
    denominator: 'insgesamt',
  },
  stepNeeds: germanStepNeeds,
  need: germanNeed,
  without: (blanks) =>
    blanks === 1 ? '1 Schritt hat keinen Wert' : inNumbers`${blanks} Schritte haben keinen Wert`,
  atLeast: (figure) => `mindestens ${figure}`,
  notExact: 'Eine Schätzung: Es gibt zu viele Wege durch die Karte, um allen zu folgen.',
  countedVisits:
    'Durchläufe in der Simulation gezählt: Für diese Nacharbeit neben paralleler Arbeit gibt es keine exakte Formel.',
  notAskedFor: 'eine Simulation',
};
