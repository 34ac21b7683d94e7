import { automationCommands, treatmentCommands } from '../advice/automation/automatedStep';
import type { AutomationGain } from '../advice/automation/automationGain';
import type { Analysis } from '../metrics/analyse';
import { nameIn } from '../metrics/nameIn';
import type { Improvement } from '../model/improvement';
import type { AutomationAssumptions } from '../model/step';
import type { Words } from '../text/words';
import { automationSentence } from './automationSentence';

/** What a row of the ranking says of the improvement that it would become. */
export type ImprovementDraft = Pick<Improvement, 'title' | 'reason' | 'step' | 'lens' | 'kind' | 'commands'>;

/**
 * The improvement that a row proposes: that a machine does the step, that a decision needs no waiting, or, of creative work
 * before commit, a shorter queue. Its commands are those of the ranking, under the step's own assumptions or the general ones.
 */
export function improvementFromRow(
  analysis: Analysis,
  gain: AutomationGain,
  general: AutomationAssumptions,
  words: Words,
): ImprovementDraft {
  const { document, indexOf } = analysis;
  const { titles } = words.automateFirst;
  const step = document.steps[indexOf(gain.step)];
  const assumptions = step?.automation ?? general;
  const name = nameIn(analysis)(gain.step);
  const about = {
    reason: automationSentence(gain, document.calendar, words.locale),
    step: gain.step,
  };
  if (gain.kind === 'decide') {
    return {
      ...about,
      title: (gain.group === 'delivery' || gain.group === 'after' ? titles.policy : titles.mandate)(name),
      lens: 'leanFlow',
      kind: 'workflow',
      commands: automationCommands(document, gain.step, general),
    };
  }
  if (gain.group === 'before') {
    return {
      ...about,
      title: titles.queue(name),
      lens: 'leanFlow',
      kind: 'workflow',
      commands: treatmentCommands(document, gain.step, 'waitAlone', assumptions),
    };
  }
  return {
    ...about,
    title: titles.automate(name),
    lens: 'automation',
    kind: 'technical',
    commands: automationCommands(document, gain.step, general),
  };
}
