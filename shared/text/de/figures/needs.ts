import type { MapNeed, Need, StepNeed, StructureRule } from '../../../metrics/need';
import { percent } from './number';

export const germanStepNeeds: Readonly<Record<StepNeed, string>> = {
  processTime: 'Prozesszeit',
  waitTime: 'Wartezeit',
  leadTime: 'Durchlaufzeit',
  percentCompleteAccurate: '%C&A',
  people: 'Personen',
  workInProcess: 'Vorgänge in Arbeit',
  automationLevel: 'wie weit automatisiert',
  valueClass: 'ob wertschöpfend',
  team: 'Team',
};

const mapNeeds: Readonly<Record<MapNeed, string>> = {
  steps: 'Karte: ein Schritt',
  demand: 'Karte: Bedarf',
  commitMilestone: 'Karte: der Schritt, der mit dem Commit endet, auf dem kritischen Pfad',
  productionMilestone:
    'Karte: der Schritt, der in Produktion endet, auf dem kritischen Pfad hinter dem Commit',
  manualStep: 'Karte: ein manueller Schritt zwischen Commit und Produktion',
  workOrWait: 'Karte: eine Zeit größer als null',
  leadTimeMeasurement: 'Karte: eine Messung der Durchlaufzeit',
  spareCapacity: 'Karte: ein Engpass, der den Bedarf schafft',
};

const structureNeeds: Readonly<Record<StructureRule, string>> = {
  forwardCycle: 'Pfeile nach vorn, die nicht im Kreis laufen',
  mixedSplit: 'Anteile an allen Pfeilen aus einem Schritt oder an keinem',
  sharesNotWhole: `Anteile, die zusammen ${percent(100)} ergeben`,
  unreachable: 'ein Weg vom Anfang zum Ende',
  reworkTakesAll: 'Nacharbeit, die etwas für den Weg nach vorn übrig lässt',
  reworkInParallel: 'eine Simulation, da Nacharbeit auf parallele Arbeit trifft',
};

export function germanNeed(lack: Need, nameOf: (id: string) => string): string {
  switch (lack.kind) {
    case 'step':
      return `Schritt ${nameOf(lack.step)}: ${germanStepNeeds[lack.field]}`;
    case 'flow':
      return `Pfeil ${nameOf(lack.flow)}: Wartezeit`;
    case 'map':
      return mapNeeds[lack.field];
    case 'structure': {
      const steps = lack.steps.map(nameOf).join(', ');
      return steps === '' ? structureNeeds[lack.rule] : `${structureNeeds[lack.rule]} (${steps})`;
    }
  }
}
