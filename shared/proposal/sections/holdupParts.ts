import { type Finding, findingsOf, isCauseOf } from '../../advice/findings';
import type { FindingId } from '../../advice/registry';
import type { Analysis } from '../../metrics/analyse';
import type { Cause } from '../../model/planning';
import type { Scene } from '../../picture/scene';
import { findingSentence } from '../../sentences/findingSentence';
import type { DocumentWords } from '../../text/documentWords';
import type { ProposalPart, ProposalPoint } from '../proposal';

/** Findings that a reader is asked to take in; the page of the map has all of them. Those with causes come on top. */
const most = 5;

/** The rules about what makes items wait; the others speak of how well the map is drawn. */
const obstacles: ReadonlySet<FindingId> = new Set([
  'reworkTakesAll',
  'overloaded',
  'busySteps',
  'longQueues',
  'cadenceWaits',
  'lowAccuracy',
  'largeItems',
  'handoffChain',
  'slowBuild',
  'approvalGate',
  'noRecovery',
]);

/** Marks of the map that point at an obstacle, and not at a partner outside or at a change. */
const marked = ['mark:constraint', 'mark:longestWait', 'mark:lowestQuality'];

/** The weightiest findings with the causes that the team noted, and what the map marks besides. */
export function holdupParts(
  analysis: Analysis,
  { groups }: Scene,
  words: DocumentWords,
): readonly ProposalPart[] {
  const { causes } = analysis.document;
  const found = findingsOf(analysis).filter(({ rule }) => obstacles.has(rule));
  const reasons = found.map((finding) => causes.filter((cause) => isCauseOf(cause, finding)));
  const shown = found
    .map((finding, at) => ({ finding, causes: reasons[at] ?? [] }))
    .filter(({ causes: noted }, at) => at < most || noted.length > 0);
  const steps = new Set(shown.flatMap(({ finding }) => finding.steps));
  const marks = groups
    .filter(({ key, of }) => marked.includes(key) && (of === null || !steps.has(of)))
    .toReversed();
  const points = shown.map((one) => pointOf(one.finding, one.causes, analysis, words));
  const told = new Set(reasons.flat());
  const rest = causes.filter((cause) => !told.has(cause) && cause.text.trim() !== '');
  return [
    ...marks.map(({ label }) => ({ kind: 'paragraph', text: label }) as const),
    ...(points.length > 0 ? [{ kind: 'points', points } as const] : []),
    ...restParts(rest, analysis, words),
  ];
}

function pointOf(
  finding: Finding,
  causes: readonly Cause[],
  analysis: Analysis,
  { proposal, locale }: DocumentWords,
): ProposalPoint {
  const { shows, why } = findingSentence(finding, analysis.document, locale);
  const noted = causes.map(({ text }) => text.trim()).filter((text) => text !== '');
  return { name: shows, text: noted.length === 0 ? why : `${why} ${proposal.causes(noted)}` };
}

/** What the team noted about findings that are none any more. */
function restParts(
  causes: readonly Cause[],
  { document, indexOf }: Analysis,
  { proposal }: DocumentWords,
): readonly ProposalPart[] {
  if (causes.length === 0) return [];
  const points = causes.map(({ step, text }) => ({
    name: step === null ? '' : (document.steps[indexOf(step)]?.name.trim() ?? ''),
    text: text.trim(),
  }));
  return [
    { kind: 'paragraph', text: proposal.moreCauses },
    { kind: 'points', points },
  ];
}
