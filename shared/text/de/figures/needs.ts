import type { MapNeed, Need, StepNeed, StructureRule } from '../../../metrics/need';
import { percent } from './number';

export const germanStepNeeds: Readonly<Record<StepNeed, string>> = {
  processTime: 'Prozesszeit',
  waitTime: 'Wartezeit',
  leadTime: 'Durchlaufzeit',
  percentCompleteAccurate: '%C&A',
  people: 'Personen',
  workInProcess: 'Bestand (WIP)',
  automationLevel: 'Automatisierung',
  valueClass: 'Wertschöpfung',
  team: 'Team',
};

const mapNeeds: Readonly<Record<MapNeed, string>> = {
  steps: 'ein Schritt',
  demand: 'Bedarf',
  commitMilestone: 'ein Schritt „Code committet“ auf dem kritischen Pfad',
  productionMilestone: 'ein Schritt „In Produktion“ nach dem Commit, auf dem kritischen Pfad',
  manualStep: 'ein manueller Schritt zwischen Commit und Produktion',
  workOrWait: 'eine Zeit größer als null',
  leadTimeMeasurement: 'Messung der Durchlaufzeit',
  spareCapacity: 'ein Engpass mit freier Kapazität',
};

const structureNeeds: Readonly<Record<StructureRule, string>> = {
  forwardCycle: 'Vorwärtspfeile ohne Kreis',
  mixedSplit: 'Anteile an allen Pfeilen nach einem Schritt oder an keinem',
  sharesNotWhole: `Anteile, die zusammen ${percent(100)} ergeben`,
  unreachable: 'ein Weg vom Anfang bis zum Ende',
  reworkTakesAll: `ein Nacharbeitsanteil unter ${percent(100)}`,
  reworkInParallel: 'eine Simulation, weil Nacharbeit auf parallele Arbeit trifft',
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
