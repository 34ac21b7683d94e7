import type { Analysis } from '../metrics/analyse';
import type { DayText } from '../model/calendar';
import type { ScenarioId } from '../model/planning';
import { layOut } from '../picture/layout/layOutMap';
import { sceneOf } from '../picture/sceneOf';
import type { DocumentWords } from '../text/documentWords';
import { formatDay } from '../text/formatDay';
import { handoutOf } from './handout';
import { type Plan, planOf } from './plan';
import { facts, type Proposal, type ProposalPart, type ProposalSection, section } from './proposal';
import { askOf, decisionParts } from './sections/ask';
import { automateParts } from './sections/automateParts';
import { basisParts } from './sections/basisParts';
import { followUpParts } from './sections/followUpParts';
import { holdupParts } from './sections/holdupParts';
import { improvementSections } from './sections/improvementCards';
import { mapsPart, nowThenSection } from './sections/nowThenParts';
import { rangeParts } from './sections/rangeParts';
import { targetParts } from './sections/targetParts';
import { otherParts, weighedParts } from './sections/weighedParts';
import { worthParts } from './sections/worth';

/** Of which day a proposal is, and what it proposes. */
export interface ProposalRequest {
  /** The day that it bears; null for none. Never the clock's: it comes from whoever makes the document. */
  readonly date: DayText | null;
  /** The scenario that is proposed; null for the plan of the map, else what was decided on. */
  readonly plan: ScenarioId | null;
}

/**
 * What a sponsor needs to decide on the improvements of a map: what is asked for, what it brings, what holds the stream
 * up and why, each improvement, and what all that rests on. It tells of steps, never of people.
 */
export function proposalOf(
  analysis: Analysis,
  words: DocumentWords,
  { date, plan: scenario }: ProposalRequest,
): Proposal {
  const { proposal, handout } = words;
  const { title, sentence, calendar } = handoutOf(analysis, words);
  const plan = planOf(analysis, scenario);
  const { team } = analysis.document.proposal;
  return {
    title: proposal.title(title),
    sentence: plan.proposed.length === 0 ? sentence : askOf(plan, words),
    opening: [...titleBlock(analysis, date, words), ...decisionParts(plan, words)],
    sections:
      analysis.document.steps.length === 0
        ? section(proposal.standing, [{ kind: 'paragraph', text: handout.noSteps }, mapsPart(plan, words)])
        : sectionsOf(plan, calendar, words),
    about: { author: team.trim(), keywords: proposal.keywords, date },
  };
}

function titleBlock(
  { document: { outcome, proposal: details } }: Analysis,
  date: DayText | null,
  { proposal, locale }: DocumentWords,
): readonly ProposalPart[] {
  const names = proposal.facts;
  const day = (text: DayText | null) => (text === null ? null : formatDay(text, locale));
  return facts([
    [names.outcome, outcome],
    [names.team, details.team],
    [names.sponsor, details.sponsor],
    [names.workshop, day(details.workshopDay)],
    [names.version, details.version],
    [names.contact, details.contact],
    [names.date, day(date)],
  ]);
}

function sectionsOf(plan: Plan, calendar: string, words: DocumentWords): readonly ProposalSection[] {
  const { proposal, automateFirst } = words;
  const { now, proposed } = plan;
  const details = now.document.proposal;
  const scene = sceneOf(now, layOut(now), words);
  const outside = details.outOfScope.trim();
  return [
    ...section(proposal.target.heading, targetParts(plan, words)),
    ...nowThenSection(plan, words),
    ...section(proposal.worth.heading, worthParts(plan, words)),
    ...section(proposal.holdsUp, holdupParts(now, scene, words)),
    ...improvementSections(plan, words),
    ...section(proposal.weighed, weighedParts(plan, words)),
    ...(proposed.length === 0
      ? section(automateFirst.title, automateParts(now, words))
      : section(proposal.others, otherParts(plan, words))),
    ...section(proposal.range, rangeParts(plan, words)),
    ...section(proposal.rests, basisParts(plan, calendar, words)),
    ...section(proposal.outOfScope, outside === '' ? [] : [{ kind: 'paragraph', text: outside }]),
    ...section(proposal.followUp, followUpParts(plan, words)),
  ];
}
