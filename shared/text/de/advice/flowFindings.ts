import type { flowFindings } from '../../en/advice/flowFindings';
import type { Topics } from '../../words';
import { inNumbers, percent } from '../figures/number';

export const germanFlowFindings: Pick<Topics['finding']['byRule'], keyof typeof flowFindings> = {
  unknownTimes: {
    name: 'Fehlende Zeiten',
    shows: ({ steps, facts }) => {
      const flows =
        facts.flows === 1 ? 'Wartezeit auf 1 Pfeil' : inNumbers`Wartezeiten auf ${facts.flows} Pfeilen`;
      if (steps === '') return `Noch unbekannt: ${flows}.`;
      const also = facts.flows === 0 ? '' : `, dazu ${flows}`;
      const times = facts.count - facts.flows === 1 ? 'eine Zeit' : 'Zeiten';
      return `Noch unbekannt: ${times} bei ${steps}${also}.`;
    },
    why: 'Unbekannt ist nicht null: Kennzahlen, die diese Zeiten brauchen, können nicht berechnet werden.',
    tryThis: 'Die Beteiligten nach einer Spanne fragen, z.\u00a0B. 1-3d; grob ist besser als gar nicht.',
  },
  stockWithoutWaits: {
    name: 'Wartezeiten aus dem Bestand schätzbar',
    shows: ({ facts }) =>
      facts.count === 1
        ? '1 Wartezeit fehlt, aber Bestand und Bedarf sind bekannt.'
        : inNumbers`${facts.count} Wartezeiten fehlen, aber Bestand und Bedarf sind bekannt.`,
    why: 'Bei gleichmäßigem Fluss baut sich eine Warteschlange im Tempo des Bedarfs ab: Wartezeit = Bestand / Bedarf.',
    tryThis: 'Diese Wartezeiten vorerst aus dem Bestand schätzen und an einigen Vorgängen nachmessen.',
  },
  noWaits: {
    name: 'Keine Wartezeiten',
    shows: ({ facts, time }) => `Die gesamte Durchlaufzeit (${time(facts.lead)}) ist Arbeit.`,
    why: 'In den meisten Wertströmen warten Vorgänge viel länger, als sie bearbeitet werden; vermutlich fehlen Wartezeiten.',
    tryThis:
      'Bei einem abgeschlossenen Vorgang für jeden Schritt fragen, wann er ankam und wann die Arbeit begann.',
  },
  flowEfficiencyHigh: {
    name: 'Ungewöhnlich hohe Flusseffizienz',
    shows: ({ facts, share }) => `Die Flusseffizienz beträgt ${share(facts.efficiency)}.`,
    why: `Wenige Wertströme kommen über ${percent(40)}; vermutlich fehlen Wartezeiten, oder Liegezeit wurde als Prozesszeit erfasst.`,
    tryThis: 'Die Daten eines abgeschlossenen Vorgangs mit der Durchlaufzeit auf der Karte vergleichen.',
  },
  littlesLawBroken: {
    name: 'Bestand und Zeiten passen nicht zusammen',
    shows: ({ steps, facts, count }) =>
      `Bei ${steps} wurden ${count(facts.stated)} Vorgänge gezählt, aus Bedarf und Durchlaufzeit folgen etwa ${count(facts.implied)}.`,
    why: 'Bestand = Durchsatz × Durchlaufzeit. Bei mehr als Faktor 2 Abweichung stimmen Zählung, Zeiten oder Bedarf nicht, oder der Bestand wächst.',
    tryThis:
      'Noch einmal zählen, auch Vergessenes, und die Wartezeit mit dem Alter des ältesten Vorgangs vergleichen.',
  },
  leadTimeUnlikeMeasured: {
    name: 'Karte und Messung weichen ab',
    shows: ({ facts, time, count }) => {
      const { items, from, to, is } = facts;
      const over = items === 0 ? '' : ` an ${items === 1 ? '1 Vorgang' : `${count(items)} Vorgängen`}`;
      const clock = from === '' || to === '' ? '' : ` (${from} → ${to})`;
      const both = `Gemessene Durchlaufzeit${over}${clock}: ${time(facts.measured)}, laut Karte ${time(facts.mapped)}.`;
      return is === 'longer'
        ? `${both} Auf der Karte fehlen ${time(facts.gap)}.`
        : `${both} Die Karte zeigt ${time(facts.gap)} zu viel.`;
    },
    why: ({ facts }) =>
      facts.is === 'longer'
        ? 'Was fehlt, ist meist Warteschlange ohne Verantwortliche: vor dem ersten Schritt, zwischen Schritten oder während anderes vorging. Was nicht auf der Karte steht, wird nicht kürzer.'
        : 'Wartezeiten sind überschätzt, gemessene Vorgänge haben Schritte übersprungen, oder die Messung begann später als die Karte.',
    tryThis: ({ facts }) =>
      facts.is === 'longer'
        ? 'Prüfen, ob beide am selben Punkt beginnen und enden. Dann die Daten von drei abgeschlossenen Vorgängen mit den Schritten vergleichen und fehlende Wartezeiten ergänzen.'
        : 'Prüfen, ob beide am selben Punkt beginnen und enden. Dann die Daten von drei abgeschlossenen Vorgängen mit der längsten Wartezeit vergleichen. Wo Vorgänge einen Schritt überspringen, einen Pfeil mit Anteil hinzufügen.',
  },
  overloaded: {
    name: 'Überlastet',
    shows: ({ steps, first, facts, share }) =>
      facts.count === 1
        ? `${steps} ist zu ${share(facts.highest)} ausgelastet.`
        : `Über ${percent(100)} ausgelastet: ${steps}; am stärksten ${first} mit ${share(facts.highest)}.`,
    why: 'Die Warteschlange wächst ständig; keine andere Verbesserung verkürzt sie.',
    tryThis: 'Arbeit oder Nacharbeit verlagern, Hilfe holen oder den Zulauf begrenzen, bis die Zeit reicht.',
  },
  busySteps: {
    name: 'Kaum Reserve',
    shows: ({ steps, first, facts, share, count }) => {
      const used =
        facts.count === 1
          ? `${steps} ist zu ${share(facts.highest)} ausgelastet`
          : `Fast voll ausgelastet: ${steps} (${first}: ${share(facts.highest)})`;
      if (facts.queue === 0) return `${used}.`;
      return `${used}; ein Vorgang wartet dort etwa das ${count(facts.queue)}-Fache der Prozesszeit.`;
    },
    why: `Warteschlangen wachsen bis etwa ${percent(85)} Auslastung langsam, darüber steil.`,
    tryThis: 'Reserve einplanen, Zulauf glätten oder Arbeit automatisieren.',
  },
  longQueues: {
    name: 'Lange Warteschlange',
    shows: ({ steps, first, facts, count }) =>
      facts.count === 1
        ? `Vor ${steps} wartet ein Vorgang ${count(facts.times)}-mal so lange, wie er bearbeitet wird.`
        : `Vor ${steps} wartet ein Vorgang mehr als zehnmal so lange, wie er bearbeitet wird; ${count(facts.times)}-mal bei ${first}.`,
    why: 'Schnellere Arbeit bringt dort kaum etwas; die Zeit steckt in der Warteschlange.',
    tryThis: 'Weniger gleichzeitig beginnen, kleinere Lose übergeben, Ursache klären.',
  },
  cadenceWaits: {
    name: 'Warten auf den nächsten Termin',
    shows: ({ steps, first, facts, time, share }) =>
      facts.count === 1
        ? `Vor ${steps} wartet ein Vorgang im Schnitt ${time(facts.wait)} auf den nächsten Termin, ${share(facts.share)} der Durchlaufzeit.`
        : `Vor ${steps} entsteht die Wartezeit vor allem durch den Turnus; bei ${first} im Schnitt ${time(facts.wait)}, ${share(facts.share)} der Durchlaufzeit.`,
    why: 'Im Schnitt vergeht der halbe Turnus, und Vorgänge sammeln sich zu Losen.',
    tryThis: 'Turnus halbieren und Wirkung prüfen, oder ohne festen Termin entscheiden.',
  },
  lowAccuracy: {
    name: 'Oft unvollständig oder falsch',
    shows: ({ steps, first, facts, share }) =>
      facts.count === 1
        ? `Nur ${share(facts.lowest)} der Ergebnisse von ${steps} sind vollständig und richtig.`
        : `Weniger als ${share(facts.usable)} der Ergebnisse von ${steps} sind vollständig und richtig; ${share(facts.lowest)} bei ${first}.`,
    why: 'Der nächste Schritt muss nachfragen, berichtigen oder ergänzen; diese Zeit fehlt auf der Karte.',
    tryThis: 'Mit dem nächsten Schritt vereinbaren, was „vollständig“ heißt, und es vor der Übergabe prüfen.',
  },
  largeItems: {
    name: 'Große Vorgänge',
    shows: ({ steps, first, facts, time }) =>
      facts.count === 1
        ? `Ein Vorgang braucht bei ${steps} ${time(facts.longest)} Prozesszeit.`
        : `Ein Vorgang braucht bei ${steps} mehr als ${facts.days} Tage Prozesszeit; ${time(facts.longest)} bei ${first}.`,
    why: 'Große Vorgänge blockieren alles dahinter, sind schwer zu schätzen und kommen bei Fehlern ganz zurück.',
    tryThis: 'Auf höchstens zwei Tage aufteilen, jeder Teil mit eigenem Nutzen.',
  },
  handoffChain: {
    name: 'Viele Übergaben',
    shows: ({ steps, facts }) => `${facts.handoffs} Übergaben in Folge: ${steps}.`,
    why: 'Bei jeder entsteht Wartezeit und geht Wissen verloren.',
    tryThis: 'Prüfen, ob ein Team mehr übernehmen kann oder die Teams gemeinsam daran arbeiten können.',
  },
  slowBuild: {
    name: 'Langsamer Build',
    shows: ({ steps, first, facts, time }) =>
      facts.count === 1
        ? `${steps} dauert ${time(facts.longest)}.`
        : `${steps} dauern länger als zehn Minuten; ${first} dauert ${time(facts.longest)}.`,
    why: 'Nach zehn Minuten wechseln Entwickler die Aufgabe und starten den Build seltener.',
    tryThis: 'Schnelle Tests zuerst, den Rest parallel ausführen und nur Geändertes bauen.',
  },
  approvalGate: {
    name: 'Freigabe vor der Produktion',
    shows: ({ steps, facts, time }) => {
      const lie = facts.count === 1 ? 'liegt' : 'liegen';
      return facts.lead === 0
        ? `Zwischen Commit und Produktion ${lie} ${steps}.`
        : `Zwischen Commit und Produktion ${lie} ${steps}; das dauert ${facts.count === 1 ? '' : 'bis zu '}${time(facts.lead)}.`;
    },
    why: 'Freigaben von außerhalb des Teams gehen laut Studien mit längeren Durchlaufzeiten, aber nicht mit weniger Fehlern einher.',
    tryThis:
      'Früh gegenseitig prüfen, Regeln in der Pipeline automatisch prüfen und Freigaben nur für wenige riskante Änderungen verlangen.',
  },
  noRecovery: {
    name: 'Keine Wiederherstellung',
    shows: ({ steps }) =>
      `Bei ${steps} geht Arbeit in Produktion; für den Fehlerfall zeigt die Karte keinen Rückweg.`,
    why: 'Wenn ein Release fehlschlägt, spüren Kunden vor allem die Zeit bis zur Wiederherstellung.',
    tryThis: 'Rollback, Abschalten oder Fix hinzufügen, mit Dauer.',
  },
};
