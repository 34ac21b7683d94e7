import type { FlowId } from '#shared/model/flow';
import type { StepId } from '#shared/model/step';
import type { Point } from '#shared/picture/scene';
import { forwardTo } from '../../../editor/connection';
import {
  type Addition,
  addAlternative,
  addBefore,
  addNext,
  addOnFlow,
  addParallel,
} from '../../../editor/intentions';
import { freshIds as ids } from '../../../editor/newId';
import type { MapPicture, PlacedStep } from '../picture/mapPicture';
import type { CommandTools } from './commandTools';

/** The undo group that makes a new step and the typing of its name one step of undo. */
function nameGroup(step: StepId): string {
  return `${step}:name`;
}

/** Adding steps, each of which is named at once, and naming them anew. */
export function stepCommands(tools: CommandTools) {
  const { editor, store, words, now, nameOf, announce, activate } = tools;
  const { said } = words.canvas;

  function add({ command, step }: Addition): void {
    if (editor.dispatch(command, { undoGroup: nameGroup(step) }) !== null) return;
    activate(step, true);
    store.setState({
      editing: { step, fresh: true, before: '', typed: false },
      announcement: said.addedUnnamed,
    });
  }

  return {
    addNext: (after: StepId | null) => add(addNext(now(), after, ids)),
    addBefore: (before: StepId) => add(addBefore(now(), before, ids)),
    addParallel: (beside: StepId) => add(addParallel(now(), beside, ids)),
    insertOn(flow: FlowId) {
      const addition = addOnFlow(now(), flow, ids);
      if (addition !== null) add(addition);
    },
    /** Behind the step that stands nearest to the left of a place on the map. */
    addAt({ x, y }: Point, picture: MapPicture) {
      const left = picture.steps.filter(({ box }) => box.x + box.width / 2 < x);
      const distance = ({ box }: PlacedStep) => Math.hypot(x - box.x - box.width, y - box.y - box.height / 2);
      const nearest = left.sort((one, other) => distance(one) - distance(other))[0];
      const first = picture.steps[0];
      if (nearest !== undefined) add(addNext(now(), nearest.id, ids));
      else if (first !== undefined) add(addBefore(now(), first.id, ids));
    },
    addFirst(name: string) {
      const first = addNext(now(), null, ids);
      if (first.command.kind !== 'addStep') return;
      const command = { ...first.command, step: { ...first.command.step, name } };
      if (editor.dispatch(command) !== null) return;
      activate(first.step);
      add(addNext(now(), first.step, ids));
    },
    split(beside: StepId, into: 'parallel' | 'alternatives'): void {
      store.setState({ splitting: null });
      const addition =
        into === 'parallel' ? addParallel(now(), beside, ids) : addAlternative(now(), beside, ids);
      if (typeof addition === 'string') announce(said[addition]);
      else add(addition);
    },
    beginSplit: (step: StepId) =>
      store.setState({ splitting: step, announcement: words.canvas.splitHint(nameOf(step)) }),
    leaveSplit: () => store.setState({ splitting: null, announcement: '' }),
    ...nameCommands(tools),
  };
}

function nameCommands({ editor, store, now, stepOf, activate }: CommandTools) {
  function typeName(step: StepId, name: string): void {
    editor.dispatch({ kind: 'editStep', id: step, patch: { name } }, { undoGroup: nameGroup(step) });
  }

  function endName(step: StepId): void {
    if (store.getState().editing?.step !== step) return;
    store.setState({ editing: null });
    editor.endUndoGroup();
  }

  return {
    /** Edits the name; `typed` takes its place where it was begun by typing on the step itself. */
    rename(step: StepId, typed = ''): void {
      activate(step);
      if (editor.store.getState().readOnly) return;
      const before = stepOf(step)?.name ?? '';
      store.setState({ editing: { step, fresh: false, before, typed: typed !== '' } });
      if (typed !== '') typeName(step, typed);
    },
    typeName,
    endName,
    /** Back to how it was: a renamed step gets its old name, a new one without a name goes. */
    leaveName(step: StepId): void {
      const edit = store.getState().editing;
      if (edit?.step !== step) return;
      const name = stepOf(step)?.name ?? '';
      const undoes = edit.fresh ? name === '' : name !== edit.before;
      if (!undoes) {
        endName(step);
        return;
      }
      const before = edit.fresh ? forwardTo(now(), step)[0]?.from : step;
      store.setState({ editing: null });
      // Adding and typing are one undo group: as in the grid, it is as if it had not been, redo included.
      editor.cancelUndoGroup(nameGroup(step));
      activate(before ?? null);
    },
  };
}
