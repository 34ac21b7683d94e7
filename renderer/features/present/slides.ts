import type { AutomationGain } from '#shared/advice/automation/automationGain';
import type { Finding } from '#shared/advice/findings';
import type { StepId } from '#shared/model/step';

/** What is shown at a time. */
export type Slide =
  /** The map in a sentence and a few figures. */
  | { readonly kind: 'headline' }
  /** A part of the map, legible from the back; `parts` of them are the whole. */
  | {
      readonly kind: 'map';
      readonly part: number;
      readonly parts: number;
      readonly steps: readonly StepId[];
    }
  /** The stream with every time as wide as it is long. */
  | { readonly kind: 'trueScale' }
  | { readonly kind: 'finding'; readonly number: number; readonly count: number; readonly finding: Finding }
  /** No rule had anything to say. */
  | { readonly kind: 'sound' }
  | { readonly kind: 'automate'; readonly gains: readonly AutomationGain[] }
  /** What the improvements of the plan make of the figures. */
  | { readonly kind: 'nowThen' }
  | { readonly kind: 'outcome' };

/** What there is to show of a map; no slide is shown without content. */
export interface ToShow {
  /** The steps of each part of the map. */
  readonly parts: readonly (readonly StepId[])[];
  /** Whether the times are known that a picture of them needs. */
  readonly timeline: boolean;
  /** Whether the plan has improvements. */
  readonly plan: boolean;
  /** Whether the stream has an outcome. */
  readonly outcome: boolean;
}

/** What the engine has to say about the map, as far as it is shown to a room. */
export interface Presented {
  readonly findings: readonly Finding[];
  readonly ranking: readonly AutomationGain[];
}

/** How many steps are worth a room's time as the first to automate. */
const mostGains = 3;

/**
 * The presentation of a map: the sentence, the map part by part, the stream true to scale, each finding, what to
 * automate first, what the plan changes, the outcome. While the engine is still at work (`null`) the slides that need it
 * are left out.
 */
export function slidesOf(
  { parts, timeline, plan, outcome }: ToShow,
  presented: Presented | null,
): readonly Slide[] {
  return [
    { kind: 'headline' },
    ...parts.map((steps, at): Slide => ({ kind: 'map', part: at + 1, parts: parts.length, steps })),
    ...only(timeline, { kind: 'trueScale' }),
    ...(presented === null ? [] : adviceSlides(presented)),
    ...only(plan, { kind: 'nowThen' }),
    ...only(outcome, { kind: 'outcome' }),
  ];
}

function only(is: boolean, slide: Slide): readonly Slide[] {
  return is ? [slide] : [];
}

function adviceSlides({ findings, ranking }: Presented): readonly Slide[] {
  const count = findings.length;
  const found = findings.map((finding, at): Slide => ({ kind: 'finding', number: at + 1, count, finding }));
  const gains = ranking.filter(({ impact }) => impact > 0).slice(0, mostGains);
  return [...(count === 0 ? [{ kind: 'sound' } as const] : found), { kind: 'automate', gains }];
}
