import type { Finding } from '../advice/findings';
import type { FindingId } from '../advice/registry';
import type { Improvement, Lens } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import { type Words, words } from '../text/words';
import { findingSentence } from './findingSentence';

/** From which side a finding of each rule is mostly answered; null where it is the map that has to be mended. */
const lensOf: Readonly<Record<FindingId, Lens | null>> = {
  emptyMap: null,
  forwardCycle: null,
  mixedSplit: null,
  sharesNotWhole: null,
  reworkTakesAll: null,
  unreachable: null,
  reworkForward: null,
  reworkAgainstAccuracy: 'measurement',
  severalEnds: null,
  deadEnd: null,
  unknownTimes: 'measurement',
  stockWithoutWaits: 'measurement',
  noWaits: 'measurement',
  flowEfficiencyHigh: 'measurement',
  littlesLawBroken: 'measurement',
  leadTimeUnlikeMeasured: 'measurement',
  overloaded: 'leanFlow',
  busySteps: 'leanFlow',
  longQueues: 'leanFlow',
  cadenceWaits: 'leanFlow',
  lowAccuracy: 'leanFlow',
  largeItems: 'leanFlow',
  handoffChain: 'sharing',
  slowBuild: 'automation',
  approvalGate: 'culture',
  noRecovery: 'recovery',
};

/**
 * What an improvement knows whose reason is a finding: what the map shows is why, what could be tried is the first step.
 * Its title names the problem; the team writes over it what it wants to do.
 */
export function improvementFromFinding(
  finding: Finding,
  document: MapDocument,
  { finding: said, locale }: Words,
): Pick<Improvement, 'title' | 'reason' | 'finding' | 'step' | 'flow' | 'lens' | 'firstAction'> {
  const { rule, steps, flows } = finding;
  const speech = findingSentence(finding, document, locale);
  const [step = null] = steps;
  const [flow = null] = flows;
  const name = document.steps.find(({ id }) => id === step)?.name.trim() ?? '';
  const problem = said.byRule[rule].name;
  return {
    title: name === '' ? problem : words(locale).improvements.about(problem, name),
    reason: speech.shows,
    finding: rule,
    step,
    flow: step === null ? flow : null,
    lens: lensOf[rule],
    firstAction: speech.tryThis,
  };
}
