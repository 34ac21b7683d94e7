import type { StepId } from '#shared/model/step';
import type { Words } from '#shared/text/words';
import { chordText } from '../../editor/keys/chord';
import type { Action, ActionContext, ActionId } from '../actions/action';
import { closeness } from './closeness';

/** A line of the palette: something to do, or a step to go to. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  /** Where it belongs: the menu of an action, the phase or team of a step. */
  readonly place: string;
  readonly keys: string | null;
  /** Why it cannot be done now; null when it can. */
  readonly disabledReason: string | null;
  readonly run: (context: ActionContext) => void;
  /** The action, to be remembered as used; null for a step. */
  readonly action: ActionId | null;
}

/** Lines shown at most: all actions, and more steps than anyone looks through; another letter narrows them. */
const mostEntries = 150;

/** What a step's line loses against an action that answers as well. */
const stepsAfterActions = 1;

interface Asked {
  readonly query: string;
  readonly recent: readonly ActionId[];
}

/**
 * The lines that answer a query, best first. Without a query all actions, those used last at the top; what
 * cannot be done now stands below what can.
 */
export function entriesFor(
  actions: readonly Action[],
  context: ActionContext,
  words: Words,
  { query, recent }: Asked,
): readonly Entry[] {
  const ranked = [
    ...actions.map((action) => ({
      entry: actionEntry(action, context, words),
      rank: rankOf(query, words.app.actions[action.id], action, recent),
    })),
    ...(query.trim() === '' ? [] : stepEntries(context, words, query)),
  ];
  return ranked
    .filter(({ rank }) => rank !== null)
    .sort((one, other) => {
      const hindered =
        Number(one.entry.disabledReason !== null) - Number(other.entry.disabledReason !== null);
      return hindered || (other.rank ?? 0) - (one.rank ?? 0);
    })
    .slice(0, mostEntries)
    .map(({ entry }) => entry);
}

function rankOf(query: string, label: string, { id }: Action, recent: readonly ActionId[]): number | null {
  const close = closeness(query, label);
  const at = recent.indexOf(id);
  // Between answers of the same kind the one used last comes first; a worse kind never overtakes a better one.
  return close === null ? null : close + (at < 0 ? 0 : 5 - at / recent.length);
}

function actionEntry(action: Action, context: ActionContext, { app }: Words): Entry {
  const disabledReason = action.disabledReason(context);
  const [chord] = action.keys;
  return {
    id: `action-${action.id}`,
    label: app.actions[action.id],
    place: app.menus[action.place],
    keys: chord === undefined ? null : chordText(chord, context.world.platform.mac, app.keyNames),
    disabledReason: disabledReason === null ? null : app.disabledReasons[disabledReason],
    run: action.run,
    action: action.id,
  };
}

function stepEntries(context: ActionContext, { palette }: Words, query: string) {
  const { document } = context.editor?.store.getState() ?? {};
  const phases = new Map(document?.lanes.map((lane) => [lane.id, lane.name]));
  return (document?.steps ?? []).map((step) => {
    const close = step.name === '' ? null : closeness(query, step.name);
    const place = step.team || (step.phase === null ? '' : (phases.get(step.phase) ?? ''));
    const entry: Entry = {
      id: `step-${step.id}`,
      label: palette.goTo(step.name),
      place,
      keys: null,
      disabledReason: null,
      run: ({ editor }) => goToStep(editor, step.id),
      action: null,
    };
    return { entry, rank: close === null ? null : close - stepsAfterActions };
  });
}

function goToStep(editor: ActionContext['editor'], step: StepId): void {
  const commands = editor?.view.current()?.commands;
  commands?.activate(step);
  commands?.focus();
}
