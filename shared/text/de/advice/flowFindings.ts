import type { flowFindings } from '../../en/advice/flowFindings';
import type { Topics } from '../../words';
import { inNumbers, percent } from '../figures/number';

export const germanFlowFindings: Pick<Topics['finding']['byRule'], keyof typeof flowFindings> = {
  unknownTimes: {
    name: 'Noch unbekannte Zeiten',
    shows: ({ steps, facts }) => {
      const flows =
        facts.flows === 1
          ? 'die Wartezeit auf einem Pfeil'
          : inNumbers`die Wartezeiten auf ${facts.flows} Pfeilen`;
      if (steps === '') return `Noch kennt niemand ${flows}.`;
      const also = facts.flows === 0 ? '' : `, dazu ${flows}`;
      const times = facts.count - facts.flows === 1 ? 'eine Zeit' : 'Zeiten';
      return `Noch nicht bekannt: ${times} bei ${steps}${also}.`;
    },
    why: 'Unbekannt ist nicht null: Summen, die diese Zeiten brauchen, bleiben offen.',
    tryThis:
      'Wer dort arbeitet, nach einer Spanne fragen, etwa 1-3 d; eine grobe Antwort ist besser als keine.',
  },
  stockWithoutWaits: {
    name: 'Der Bestand kennt die Wartezeit',
    shows: ({ facts }) =>
      facts.count === 1
        ? 'Eine Wartezeit ist unbekannt, aber Bestand und Bedarf sind bekannt.'
        : inNumbers`${facts.count} Wartezeiten sind unbekannt, aber Bestand und Bedarf sind bekannt.`,
    why: 'Bei gleichmäßigem Fluss geht, was vor einem Schritt wartet, im Takt des Bedarfs ab: Die Wartezeit ist der Bestand geteilt durch den Bedarf.',
    tryThis:
      'Diese Wartezeiten vorerst aus dem Bestand übernehmen und sie dann an einigen Vorgängen nachmessen.',
  },
  noWaits: {
    name: 'Nirgends Wartezeit',
    shows: ({ facts, time }) =>
      `Nirgends wartet etwas: Die ganze Durchlaufzeit (${time(facts.lead)}) ist Arbeit.`,
    why: 'In den meisten Strömen wartet ein Vorgang viel länger, als jemand an ihm arbeitet; vermutlich fehlen die Wartezeiten.',
    tryThis:
      'Einen fertigen Vorgang nehmen und bei jedem Schritt fragen, wann er ankam und wann die Arbeit begann.',
  },
  flowEfficiencyHigh: {
    name: 'Mehr Arbeit als Wartezeit',
    shows: ({ facts, share }) =>
      `In ${share(facts.efficiency)} der Durchlaufzeit arbeitet jemand am Vorgang.`,
    why: `Wenige Ströme kommen über ${percent(40)}; vermutlich fehlen Wartezeiten, oder es wurde Zeit als Arbeit gezählt, in der der Vorgang nur lag.`,
    tryThis: 'Einen fertigen Vorgang nehmen und seine Daten mit der Durchlaufzeit der Karte vergleichen.',
  },
  littlesLawBroken: {
    name: 'Vorgänge und Zeiten passen nicht zusammen',
    shows: ({ steps, facts, count }) =>
      `Bei ${steps} wurden ${count(facts.stated)} Vorgänge gezählt, aus Bedarf und Durchlaufzeit folgen etwa ${count(facts.implied)}.`,
    why: 'Vorgänge in Arbeit = Durchsatz × Durchlaufzeit. Weichen beide um mehr als das Doppelte ab, stimmt die Zählung, eine Zeit oder der Bedarf nicht, oder der Strom füllt sich.',
    tryThis:
      'Noch einmal zählen, auch das Vergessene, und die Wartezeit mit dem Alter des ältesten Vorgangs vergleichen.',
  },
  leadTimeUnlikeMeasured: {
    name: 'Karte und Messung liegen auseinander',
    shows: ({ facts, time, count }) => {
      const { items, from, to, is } = facts;
      const over = items === 0 ? '' : ` über ${items === 1 ? 'einen Vorgang' : `${count(items)} Vorgänge`}`;
      const clock = from === '' || to === '' ? '' : ` (${from} → ${to})`;
      const both = `Gemessen${over}${clock} beträgt die Durchlaufzeit ${time(facts.measured)}; die Karte sagt ${time(facts.mapped)}.`;
      return is === 'longer'
        ? `${both} Es bleiben ${time(facts.gap)}, die auf der Karte nicht stehen.`
        : `${both} Das sind ${time(facts.gap)} mehr als gemessen.`;
    },
    why: ({ facts }) =>
      facts.is === 'longer'
        ? 'Was auf der Karte fehlt, ist meist eine Warteschlange, die niemandem gehört: vor dem ersten Schritt, zwischen zwei Schritten oder beiseitegelegt, während anderes vorging. Was niemand sieht, wird nicht kürzer.'
        : 'Entweder sind manche Wartezeiten in der Erinnerung länger als in Wirklichkeit, oder nicht jeder gemessene Vorgang ging den ganzen Weg: Manche überspringen Schritte, oder die Uhr lief später los als die Karte.',
    tryThis: ({ facts }) =>
      facts.is === 'longer'
        ? 'Prüfen, ob beide am selben Punkt beginnen und enden. Dann die Daten dreier fertiger Vorgänge neben die Schritte legen und die gefundenen Wartezeiten in die Karte eintragen.'
        : 'Prüfen, ob beide am selben Punkt beginnen und enden. Dann die längste Wartezeit der Karte mit den Daten dreier fertiger Vorgänge vergleichen; wo Vorgänge einen Schritt überspringen, diesen Weg mit seinem Anteil zeichnen.',
  },
  overloaded: {
    name: 'Mehr Bedarf als Zeit',
    shows: ({ steps, first, facts, share }) =>
      facts.count === 1
        ? `Der Bedarf braucht ${share(facts.highest)} der Zeit, die bei ${steps} da ist.`
        : `Der Bedarf braucht bei ${steps} mehr Zeit, als da ist; bei ${first} sind es ${share(facts.highest)}.`,
    why: 'Die Warteschlange wächst ständig; keine andere Verbesserung verkürzt sie.',
    tryThis:
      'Dort Arbeit oder Nacharbeit wegnehmen, andere mithelfen lassen oder weniger hereinlassen, bis es reicht.',
  },
  busySteps: {
    name: 'Kaum Zeit übrig',
    shows: ({ steps, first, facts, share, count }) => {
      const used =
        facts.count === 1
          ? `Der Bedarf braucht ${share(facts.highest)} der Zeit bei ${steps}`
          : `Der Bedarf braucht bei ${steps} fast die ganze Zeit, bei ${first} ${share(facts.highest)}`;
      if (facts.queue === 0) return `${used}.`;
      return `${used}; im Auf und Ab wartet ein Vorgang dort etwa ${count(facts.queue)}-mal so lange, wie die Arbeit dauert.`;
    },
    why: `Warteschlangen wachsen bis etwa ${percent(85)} langsam und darüber steil: Die letzten Prozent Auslastung kosten die meiste Wartezeit.`,
    tryThis: 'Dort etwas Zeit frei lassen, den Zulauf glätten oder einen Teil der Arbeit automatisieren.',
  },
  longQueues: {
    name: 'Lange Warteschlange',
    shows: ({ steps, first, facts, count }) =>
      facts.count === 1
        ? `Ein Vorgang wartet auf ${steps} ${count(facts.times)}-mal so lange, wie die Arbeit dort dauert.`
        : `Ein Vorgang wartet mehr als zehnmal so lange, wie die Arbeit dauert, bei ${steps}; ${count(facts.times)}-mal bei ${first}.`,
    why: 'Schnellere Arbeit bringt dort kaum etwas; die Zeit steckt in der Warteschlange.',
    tryThis:
      'Weniger gleichzeitig beginnen, kleinere Lose übergeben und klären, worauf die Warteschlange wartet.',
  },
  cadenceWaits: {
    name: 'Warten auf den nächsten Termin',
    shows: ({ steps, first, facts, time, share }) =>
      facts.count === 1
        ? `Ein Vorgang wartet im Mittel ${time(facts.wait)} auf den nächsten Termin von ${steps}, ${share(facts.share)} der Durchlaufzeit.`
        : `Ein Vorgang wartet bei ${steps} vor allem auf den nächsten Termin; auf ${first} im Mittel ${time(facts.wait)}, ${share(facts.share)} der Durchlaufzeit.`,
    why: 'Im Schnitt vergeht der halbe Turnus, und Vorgänge sammeln sich zu Losen.',
    tryThis:
      'Den Abstand halbieren und sehen, was das mit der Karte macht, oder entscheiden, sobald ein Vorgang fertig ist.',
  },
  lowAccuracy: {
    name: 'Oft nicht so brauchbar, wie es kommt',
    shows: ({ steps, first, facts, share }) =>
      facts.count === 1
        ? `${share(facts.lowest)} der Ergebnisse von ${steps} sind so brauchbar, wie sie kommen.`
        : `Weniger als ${share(facts.usable)} ist so brauchbar, wie es kommt, bei ${steps}; ${share(facts.lowest)} bei ${first}.`,
    why: 'Wer danach kommt, fragt nach, berichtigt oder ergänzt, und das kostet Zeit, die die Karte nirgends zeigt.',
    tryThis:
      'Beide Seiten vereinbaren lassen, was ein vollständiger Vorgang ist, und das vor der Übergabe prüfen.',
  },
  largeItems: {
    name: 'Große Vorgänge',
    shows: ({ steps, first, facts, time }) =>
      facts.count === 1
        ? `Ein Vorgang ist bei ${steps} ${time(facts.longest)} Arbeit.`
        : `Ein Vorgang ist bei ${steps} mehr als ${facts.days} Tage Arbeit; bei ${first} ${time(facts.longest)}.`,
    why: 'Große Vorgänge versperren, was hinter ihnen kommt, sind schwer zu schätzen und kommen im Ganzen zurück, wenn etwas nicht stimmt.',
    tryThis: 'In Vorgänge von höchstens zwei Tagen teilen, von denen jeder für sich etwas nützt.',
  },
  handoffChain: {
    name: 'Übergaben in Folge',
    shows: ({ steps, facts }) => `Der Vorgang wechselt ${facts.handoffs}-mal in Folge das Team: ${steps}.`,
    why: 'Bei jedem Wechsel wartet er, und ein Teil des Wissens über ihn bleibt zurück.',
    tryThis: 'Prüfen, ob ein Team ihn weiter tragen kann oder die Teams ihn gemeinsam ansehen können.',
  },
  slowBuild: {
    name: 'Langsamer Build',
    shows: ({ steps, first, facts, time }) =>
      facts.count === 1
        ? `${steps} dauert ${time(facts.longest)}.`
        : `${steps} dauern länger als zehn Minuten; ${first} dauert ${time(facts.longest)}.`,
    why: 'Nach zehn Minuten wenden sich Menschen etwas anderem zu und bauen seltener.',
    tryThis: 'Die schnellen Tests zuerst laufen lassen, den Rest daneben, und nur Geändertes bauen.',
  },
  approvalGate: {
    name: 'Freigabe vor der Produktion',
    shows: ({ steps, facts, time }) =>
      facts.lead === 0
        ? `Zwischen Commit und Produktion muss der Vorgang durch ${steps}.`
        : `Zwischen Commit und Produktion muss der Vorgang durch ${steps}; das dauert ${facts.count === 1 ? '' : 'bis zu '}${time(facts.lead)}.`,
    why: 'Freigaben durch Außenstehende gehen mit längeren Durchlaufzeiten einher und, soweit Studien zeigen, nicht mit weniger Fehlschlägen.',
    tryThis:
      'Änderungen früh von Kollegen prüfen lassen, Regeln von der Pipeline, und die Freigabe für die wenigen riskanten aufheben.',
  },
  noRecovery: {
    name: 'Kein Weg zurück',
    shows: ({ steps }) =>
      `Bei ${steps} geht Arbeit in Produktion, und nichts auf der Karte sagt, wie es zurückgeht, wenn das schiefgeht.`,
    why: 'Geht es schief, ist die Zeit bis zur Wiederherstellung die, die Kunden spüren.',
    tryThis:
      'Schritt oder Notiz anfügen: zurückrollen, abschalten oder nach vorn beheben, und wie lange das dauert.',
  },
};
