import { learnWords, type Topics } from '../words';
import { germanApp } from './app';
import { germanAsk } from './ask';
import { germanAutomateFirst } from './automateFirst';
import { germanCanvas } from './canvas';
import { germanChange } from './change';
import { germanCommand } from './commands';
import { germanCsv } from './csv';
import { germanDay, germanDuration } from './duration';
import { germanExchange } from './exchange';
import { germanFile } from './file';
import { germanFinding } from './findings';
import { germanFuture } from './future';
import { germanGrid, germanPanes } from './grid';
import { germanHandout } from './handout';
import { germanImprovement } from './improvement';
import { germanImprovements } from './improvements';
import { germanInspector } from './inspector';
import { germanKeys } from './keys';
import { germanLibrary } from './library';
import { germanMeasurement } from './measurement';
import { germanMetric } from './metrics';
import { germanNumber } from './number';
import {
  germanAutomatePanel,
  germanBroken,
  germanCapacity,
  germanFindingsPanel,
  germanForecast,
  germanSide,
} from './panels';
import { germanPaste } from './paste';
import { germanPicture } from './picture';
import { germanPresent } from './present';
import { germanProposalDialog } from './proposalDialog';
import { germanReading } from './reading';
import { germanScenario } from './scenario';
import { germanFind, germanPalette, germanSetAside } from './search';
import { germanShell } from './shell';
import { germanTotals } from './totals';
import { germanTrueScale } from './trueScale';
import { germanWorkshop } from './workshop';

/** Everything in German. The type checker sees to it that nothing is missing. */
export const germanTopics: Topics = {
  app: germanApp,
  automateFirst: germanAutomateFirst,
  automatePanel: germanAutomatePanel,
  broken: germanBroken,
  canvas: germanCanvas,
  capacity: germanCapacity,
  change: germanChange,
  command: germanCommand,
  csv: germanCsv,
  day: germanDay,
  duration: germanDuration,
  exchange: germanExchange,
  file: germanFile,
  find: germanFind,
  finding: germanFinding,
  future: germanFuture,
  findingsPanel: germanFindingsPanel,
  forecast: germanForecast,
  grid: germanGrid,
  handout: germanHandout,
  proposalDialog: germanProposalDialog,
  ask: germanAsk,
  improvement: germanImprovement,
  improvements: germanImprovements,
  inspector: germanInspector,
  keys: germanKeys,
  library: germanLibrary,
  measurement: germanMeasurement,
  metric: germanMetric,
  number: germanNumber,
  palette: germanPalette,
  paste: germanPaste,
  panes: germanPanes,
  picture: germanPicture,
  present: germanPresent,
  reading: germanReading,
  scenario: germanScenario,
  setAside: germanSetAside,
  shell: germanShell,
  side: germanSide,
  totals: germanTotals,
  trueScale: germanTrueScale,
  workshop: germanWorkshop,
};

/** Makes German known. Loaded where it is spoken. */
export function learnGerman(): void {
  learnWords('de', germanTopics);
}
