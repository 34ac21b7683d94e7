import { learnWords, type Topics } from '../words';
import { germanAutomateFirst } from './advice/automateFirst';
import { germanFinding } from './advice/findings';
import { germanDay, germanDuration } from './figures/duration';
import { germanMeasurement } from './figures/measurement';
import { germanMetric } from './figures/metrics';
import { germanNumber } from './figures/number';
import { germanCsv } from './files/csv';
import { germanExchange } from './files/exchange';
import { germanFile } from './files/file';
import { germanHandout } from './files/handout';
import { germanPaste } from './files/paste';
import { germanProposalDialog } from './files/proposalDialog';
import { germanApp } from './frame/app';
import { germanKeys } from './frame/keys';
import { germanLibrary } from './frame/library';
import {
  germanAutomatePanel,
  germanBroken,
  germanCapacity,
  germanFindingsPanel,
  germanForecast,
  germanSide,
} from './frame/panels';
import { germanFind, germanPalette, germanQuarantine } from './frame/search';
import { germanShell } from './frame/shell';
import { germanAsk } from './future/ask';
import { germanChange } from './future/change';
import { germanFuture } from './future/future';
import { germanImprovement } from './future/improvement';
import { germanImprovements } from './future/improvements';
import { germanScenario } from './future/scenario';
import { germanCanvas } from './map/canvas';
import { germanCommand } from './map/commands';
import { germanGrid, germanPanes } from './map/grid';
import { germanInspector } from './map/inspector';
import { germanPicture } from './map/picture';
import { germanPresent } from './map/present';
import { germanReading } from './map/reading';
import { germanTotals } from './map/totals';
import { germanTrueScale } from './map/trueScale';
import { germanWorkshop } from './map/workshop';

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
  quarantine: germanQuarantine,
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
