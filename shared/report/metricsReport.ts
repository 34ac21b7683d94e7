import { automateFirst } from '../advice/automation/automateFirst';
import { findingsOf } from '../advice/findings';
import type { Analysis } from '../metrics/analyse';
import { overloadOf } from '../metrics/capacity/overload';
import { stepCapacity } from '../metrics/capacity/stepCapacity';
import { latestMeasurement } from '../metrics/measurements/latestMeasurement';
import type { Measured } from '../metrics/metric';
import type { Need } from '../metrics/need';
import { sumOver } from '../metrics/passes/passSum';
import { isListed, type MetricId, metrics } from '../metrics/registry';
import type { Locale } from '../model/locale';
import type { MapDocument } from '../model/mapDocument';
import type { StepId } from '../model/step';
import type { Seconds } from '../model/units';
import { findingSentence } from '../sentences/findingSentence';
import type { SimulationRequest } from '../simulation/simulateMap';
import { isSimulated, measureWithRework } from '../simulation/totals/headlineTotals';
import type { ReworkSimulated } from '../simulation/totals/reworkSimulated';
import { analyseWhole } from '../simulation/totals/reworkTotals';
import { words } from '../text/words';
import { missingGains, reportedGains } from './reportedGains';
import { reportedSimulation } from './reportedSimulation';
import type { MetricsReport, MissingPart, ReportedMeasurement } from './reportFormat';

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
  const told = metrics.filter(({ id }) => isListed(id, document));
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
    figures: Object.fromEntries(
      told.map((metric) => [metric.id, measureWithRework(metric, analysis, rework).value]),
    ),
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

/**
 * The measured lead time as plain data, or null where none was measured. The gap is to the lead time with rework as the
 * report has it, by formula or simulated.
 */
function reportedMeasurement(document: MapDocument, mapped: Seconds | null): ReportedMeasurement | null {
  const latest = latestMeasurement(document, 'leadTime');
  if (latest === null) return null;
  const { value: leadTime, measurement } = latest;
  const { items, from, to, since, until, source } = measurement;
  const gap = mapped === null ? null : leadTime - mapped;
  return { leadTime, gap, items, from, to, since, until, source };
}

/** The names under which some metrics stand in the report. */
const reportedAs: Readonly<Partial<Record<MetricId, string>>> = {
  taktTime: 'takt',
  highestUtilisation: 'constraint',
};

/** What was simulated, and what a simulation that was asked for lacks. */
interface Simulated {
  readonly distribution: boolean;
  readonly rework: boolean;
  readonly needs: readonly Need[];
}

/** What has no answer, or leaves blanks out, in the order of the metrics; steps and flows are named by their id. */
function missingParts(
  figures: ReadonlyMap<MetricId, Measured>,
  simulated: Simulated,
  locale: Locale,
): readonly MissingPart[] {
  const { need, notAskedFor } = words(locale).metric;
  const parts = [...figures].flatMap(([id, { needs, without }]): MissingPart[] => {
    if (simulated.rework && isSimulated(id)) return [];
    const lacks = [...needs, ...without].map((lack) => need(lack, (name) => name));
    return lacks.length === 0 ? [] : [{ metric: reportedAs[id] ?? id, needs: lacks }];
  });
  const lacking = simulated.needs.map((lack) => need(lack, (name) => name));
  const distribution = { metric: 'distribution', needs: lacking.length > 0 ? lacking : [notAskedFor] };
  return [...parts, ...(simulated.distribution ? [] : [distribution])];
}
