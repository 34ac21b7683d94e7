import { automateFirst } from '../advice/automateFirst';
import { findingSentence } from '../advice/findingSentence';
import { findingsOf } from '../advice/findings';
import type { MapDocument } from '../model/mapDocument';
import type { StepId } from '../model/step';
import type { Seconds } from '../model/units';
import type { ReworkSimulated } from '../simulation/reworkSimulated';
import { analyseWhole } from '../simulation/reworkTotals';
import type { SimulationRequest } from '../simulation/simulateMap';
import type { Locale } from '../text/locale';
import type { Analysis } from './analyse';
import { missingGains, reportedGains } from './automateFirstReport';
import { isTold } from './isTold';
import { reportedMeasurement } from './measurementReport';
import type { Measured } from './metric';
import { missingParts } from './missingParts';
import { overloadOf } from './overload';
import { sumOver } from './passSum';
import { type MetricId, metrics } from './registry';
import { reportedSimulation } from './reportedSimulation';
import type { MetricsReport } from './reportFormat';
import { stepCapacity } from './stepCapacity';

interface ReportOptions {
  readonly locale?: Locale;
  /** A simulation of the lead time; without it the report has no distribution. */
  readonly simulation?: SimulationRequest | null;
}

/** The figures of a map as plain data: what `vsmap metrics --json` prints. */
export function metricsReport(
  document: MapDocument,
  { locale = 'en', simulation = null }: ReportOptions = {},
): MetricsReport {
  const analysis = analyseWhole(document);
  const { capacity, criticalPath } = analysis;
  const told = metrics.filter(({ id }) => isTold(id, document));
  const figures = new Map<MetricId, Measured>(told.map(({ id, measure }) => [id, measure(analysis)]));
  const atLeast = (id: MetricId) => figures.get(id)?.atLeast ?? null;
  const waits = sumOver(analysis, 'all', 'wait');
  const gains = automateFirst(analysis);
  const value = (id: MetricId) => figures.get(id)?.value ?? null;
  const { distribution, rework, needs } = reportedSimulation(analysis, simulation);
  const withRework = timesWithRework(value, rework);
  const bySteps = value('automationCoverage');
  const byTime = value('automationCoverageByTime');
  return {
    title: document.title,
    firstPass: {
      leadTime: value('leadTime'),
      processTime: value('processTime'),
      waitTime: value('waitTime'),
      labourTime: value('labourTime'),
      flowEfficiency: value('flowEfficiency'),
      valueAddingEfficiency: value('valueAddingEfficiency'),
      rolledPercentCompleteAccurate: value('rolledPercentCompleteAccurate'),
      criticalPath: criticalPath.length > 0 ? criticalPath : null,
      slack: criticalPath.length > 0 ? slackBesides(analysis) : null,
      handoffs: value('handoffs'),
      atLeast: {
        leadTime: atLeast('leadTime'),
        processTime: atLeast('processTime'),
        waitTime: atLeast('waitTime'),
        labourTime: atLeast('labourTime'),
      },
      automationCoverage: bySteps === null && byTime === null ? null : { bySteps, byTime },
    },
    withRework: {
      visits: analysis.visits,
      labourTime: value('labourTimeWithRework'),
      ...withRework,
      atLeast: {
        leadTime: withRework.leadTime === null ? atLeast('leadTimeWithRework') : null,
        processTime: withRework.processTime === null ? atLeast('processTimeWithRework') : null,
        waitTime: withRework.leadTime === null ? (waits.value ?? waits.atLeast) : null,
        labourTime: atLeast('labourTimeWithRework'),
      },
    },
    measured: reportedMeasurement(document, withRework.leadTime),
    distribution,
    capacity: {
      method: analysis.isCounted ? 'simulated' : 'exact',
      takt: value('taktTime'),
      utilisation: capacity.utilisation,
      constraint: analysis.constraint?.step ?? null,
      perDay: capacity.perDay,
      demandPerDay: capacity.demandPerDay,
      overloaded: overloadOf(analysis)?.steps ?? [],
      ...stepCapacity(analysis),
    },
    sources: {
      estimated: value('estimatedShare'),
      voted: value('votedShare'),
      measured: value('measuredShare'),
      stock: value('stockShare'),
      disputed: value('disputedTime'),
    },
    longestWait: analysis.longestWait,
    automateFirst: reportedGains(gains, document.calendar, locale),
    longestManualStepBeforeProduction:
      figures.get('longestManualStepBeforeProduction')?.working[0]?.step ?? null,
    findings: findingsOf(analysis).map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      steps: finding.steps,
      message: findingSentence(finding, document, locale).shows,
    })),
    missing: [
      ...missingParts(
        figures,
        { distribution: distribution !== null, rework: rework !== null, needs },
        locale,
      ),
      ...missingGains(gains, locale),
    ],
  };
}

/** In closed form where that is exact, else simulated. */
function timesWithRework(value: (id: MetricId) => number | null, simulated: ReworkSimulated | null) {
  if (simulated === null) {
    const leadTime = value('leadTimeWithRework');
    return {
      method: 'exact' as const,
      leadTime,
      processTime: value('processTimeWithRework'),
      flowEfficiency: value('flowEfficiencyWithRework'),
      standardError: leadTime === null ? null : 0,
    };
  }
  const { leadTime, processTime, standardError } = simulated;
  const flowEfficiency = processTime === null || leadTime === 0 ? null : Math.min(1, processTime / leadTime);
  return { method: 'simulated' as const, leadTime, processTime, flowEfficiency, standardError };
}

/** The slack of every step that is not on the critical path and could get there. */
function slackBesides({ criticalPath, slack }: Analysis): Readonly<Record<StepId, Seconds>> {
  const on = new Set(criticalPath);
  return Object.fromEntries(Object.entries(slack).filter(([step]) => !on.has(step)));
}
