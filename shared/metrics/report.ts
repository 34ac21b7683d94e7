import { findingSentence } from '../advice/findingSentence';
import { findingsOf } from '../advice/findings';
import type { MapDocument } from '../model/mapDocument';
import type { StepId } from '../model/step';
import type { Seconds } from '../model/units';
import type { Locale } from '../text/words';
import { type Analysis, analyse } from './analyse';
import type { Measured } from './metric';
import { missingParts } from './missingParts';
import { type MetricId, metrics } from './registry';
import type { MetricsReport } from './reportFormat';

/** The figures of a map as plain data: what `vsmap metrics --json` prints. */
export function metricsReport(document: MapDocument, locale: Locale = 'en'): MetricsReport {
  const analysis = analyse(document);
  const { capacity, criticalPath } = analysis;
  const figures = new Map<MetricId, Measured>(metrics.map(({ id, measure }) => [id, measure(analysis)]));
  const value = (id: MetricId) => figures.get(id)?.value ?? null;
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
      automationCoverage: bySteps === null && byTime === null ? null : { bySteps, byTime },
    },
    withRework: {
      method: 'exact',
      visits: analysis.visits,
      leadTime: value('leadTimeWithRework'),
      processTime: value('processTimeWithRework'),
      labourTime: value('labourTimeWithRework'),
      flowEfficiency: value('flowEfficiencyWithRework'),
      standardError: value('leadTimeWithRework') === null ? null : 0,
    },
    distribution: null,
    capacity: {
      takt: value('taktTime'),
      utilisation: capacity.utilisation,
      constraint: analysis.constraint?.step ?? null,
      perDay: capacity.perDay,
      demandPerDay: capacity.demandPerDay,
    },
    longestWait: analysis.longestWait,
    automateFirst: [],
    longestManualStepBeforeProduction: null,
    findings: findingsOf(analysis).map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      steps: finding.steps,
      message: findingSentence(finding, document, locale).shows,
    })),
    missing: missingParts(figures, locale),
  };
}

/** The slack of every step that is not on the critical path and could get there. */
function slackBesides({ criticalPath, slack }: Analysis): Readonly<Record<StepId, Seconds>> {
  const on = new Set(criticalPath);
  return Object.fromEntries(Object.entries(slack).filter(([step]) => !on.has(step)));
}
