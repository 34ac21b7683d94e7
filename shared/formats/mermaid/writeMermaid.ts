import type { Analysis } from '../../metrics/analyse';
import type { Flow } from '../../model/flow';
import type { Step, StepId } from '../../model/step';
import type { Seconds } from '../../model/units';
import { formatDuration } from '../../text/formatDuration';
import { formatShare } from '../../text/formatNumber';
import type { Words } from '../../text/words';

/**
 * Letters, digits, blanks and signs that mean nothing to Mermaid in a label between quotes. What is beyond ASCII means
 * nothing either, save the two letters that Mermaid itself uses to keep entities apart.
 */
const harmless = /[^\p{L}\p{M}\p{N} ,()/\u{a0}-\u{10ffff}]|[ﬂ¶]/gu;

/** Between letters or digits a dash or a point is part of a word; at the start it would begin a list. */
const within = /(?<=[\p{L}\p{N}])[.-](?=[\p{L}\p{N}])/u;
const listStart = /^\d+\./;

/** A percent sign behind a number; two in a row would be a comment. */
const shareEnd = /\d\s?%(?!%)/u;

/** Icons and formulas are looked for after numbers have become characters again: a space without width parts their signs. */
const magic = /:(?=fa-)|\$(?=\$)/gi;

/**
 * A text for a label of a Mermaid diagram, to stand between double quotes: one line, shown as it is. Whatever could end the
 * label, be a comment, a setting, markup, mathematics or a list is written as the number of its character.
 */
function mermaidLabel(text: string): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}|\p{Cs}/gu, '\uFFFD')
    .trim();
  const parted = line.replace(magic, '$&\u200b');
  return parted.replace(harmless, (sign, at: number) => {
    const isWithin = within.test(parted.slice(Math.max(0, at - 1), at + 2)) && !listStart.test(line);
    if (isWithin || (sign === '%' && shareEnd.test(parted.slice(Math.max(0, at - 2), at + 2)))) return sign;
    return `#${sign.codePointAt(0)};`;
  });
}

/** What GitHub and GitLab draw at most: characters and arrows of one diagram. */
const largest = { text: 50_000, arrows: 500 } as const;

/**
 * A map as a Mermaid flowchart: a box for each step with its work and its wait, a subgraph for each phase, shares and waits
 * on the arrows, dotted arrows for rework and information. Null where the map is larger than what is drawn.
 */
export function writeMermaid(analysis: Analysis, words: Words): string | null {
  const { steps, lanes, flows } = analysis.document;
  if (flows.length > largest.arrows || steps.length > largest.arrows) return null;
  const idOf = new Map(steps.map((step, index) => [step.id, `s${index + 1}`]));
  const boxes = steps.map((step, index) => `  s${index + 1}["${boxLabel(analysis, index, step, words)}"]`);
  const boxesIn = (phase: string | null) => boxes.filter((_, index) => steps[index]?.phase === phase);
  const lines = [
    'flowchart LR',
    ...lanes.flatMap((lane, index) => subgraph(`p${index + 1}`, lane.name, boxesIn(lane.id))),
    ...boxesIn(null),
    ...flows.map((flow) => arrow(flow, idOf, words)),
  ];
  const text = lines.map((line) => `${line}\n`).join('');
  return text.length > largest.text ? null : text;
}

function subgraph(id: string, name: string, boxes: readonly string[]): readonly string[] {
  if (boxes.length === 0) return [];
  return [`  subgraph ${id}["${mermaidLabel(name) || ' '}"]`, ...boxes.map((box) => `  ${box}`), '  end'];
}

/** The name, and below it what is known of the times, as the picture of the map says them. */
function boxLabel(analysis: Analysis, index: number, step: Step, { picture, locale }: Words): string {
  const { process = null, wait = null, cadenceWait = null } = analysis.steps[index] ?? {};
  const waits = wait === null || cadenceWait === null ? null : wait + cadenceWait;
  const told = (what: string, time: Seconds | null) =>
    time === null ? [] : [`${formatDuration(time, analysis.document.calendar, 'short', locale)} ${what}`];
  const times = [...told(picture.work, process), ...told(picture.wait, waits)];
  const name = mermaidLabel(step.name) || mermaidLabel(picture.unnamed);
  return times.length === 0 ? name : `${name}<br>${mermaidLabel(times.join(', '))}`;
}

function arrow(flow: Flow, idOf: ReadonlyMap<StepId, string>, { picture, locale }: Words): string {
  const [from, to] = [idOf.get(flow.from), idOf.get(flow.to)];
  switch (flow.kind) {
    case 'forward': {
      const told = [
        ...(flow.share === null ? [] : [formatShare(flow.share, locale)]),
        ...(flow.wait === null ? [] : [`${picture.wait} ${flow.wait}`]),
      ];
      return `  ${from} -->${between(told.join(', '))} ${to}`;
    }
    case 'rework':
      return `  ${from} -.->${between(picture.backShort(formatShare(flow.share, locale)))} ${to}`;
    case 'information':
      return `  ${from} -.->${between(flow.label)} ${to}`;
  }
}

function between(label: string): string {
  const text = mermaidLabel(label);
  return text === '' ? '' : `|"${text}"|`;
}
