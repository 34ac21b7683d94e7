import type { Command } from '#shared/commands/registry';
import type { ImprovementId } from '#shared/model/improvement';
import { includeInPlan } from '#shared/scenario/plan';
import type { Editor } from './createEditor';
import { freshPlan } from './recordInFuture';

/** Takes an improvement into the scenario that is shown, which mostly is the plan, or leaves it out. */
export function includeImprovement(
  editor: Pick<Editor, 'dispatch' | 'store'>,
  improvement: ImprovementId,
  included: boolean,
): void {
  const { base, scenario } = editor.store.getState();
  const commands = includeInPlan(base, { improvement, included, scenario, fresh: freshPlan() });
  const [only] = commands;
  if (only === undefined) return;
  const command: Command = commands.length === 1 ? only : { kind: 'all', commands };
  editor.dispatch(command);
}
