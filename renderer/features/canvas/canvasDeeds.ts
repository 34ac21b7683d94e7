import type { Flow, FlowId } from '#shared/model/flow';
import type { Step, StepId } from '#shared/model/step';
import type { Point } from '#shared/picture/scene';
import { formatShare } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { flowBetween, forwardFrom, forwardTo } from '../../editor/connection';
import type { Editor } from '../../editor/createEditor';
import {
  type Addition,
  addAlternative,
  addBefore,
  addNext,
  addOnFlow,
  addParallel,
  removeAll,
} from '../../editor/intentions';
import { type ChainGoal, chainOf, moveChain } from '../../editor/moveChain';
import { freshIds as ids } from '../../editor/newId';
import { nothingSelected, selectionOf } from '../../editor/selection';
import type { CanvasStore } from './canvasStore';
import { clipDeeds } from './clipDeeds';
import type { DropPlace } from './dropPlace';
import { landmarkDeeds } from './landmarkDeeds';
import type { MapPicture } from './mapPicture';
import { placeDeeds } from './placeDeeds';
import type { Surface } from './surface';
import type { PlacedStep } from './walk';

/** What a person can do on the canvas, whichever hand or key does it. */
export type CanvasDeeds = ReturnType<typeof canvasDeeds>;

/** The burst that makes a new step and the typing of its name one step of undo. */
function nameBurst(step: StepId): string {
  return `${step}:name`;
}

/** The deeds of one canvas. They end where the editor's write path begins. */
export function canvasDeeds(editor: Editor, store: CanvasStore, words: Words, surface: Surface) {
  const { reveal, focus } = surface;
  const said = words.canvas.said;
  const now = () => editor.store.getState().document;
  const stepOf = (id: StepId): Step | undefined => now().steps.find((step) => step.id === id);
  const nameOf = (id: StepId) => stepOf(id)?.name || words.canvas.unnamed;
  const say = (text: string) => store.setState({ said: text });

  function activate(step: StepId | null, keepBurst = false): void {
    store.setState({ active: step, landmark: null, splitting: null });
    editor.select(step === null ? nothingSelected : selectionOf([step]), { keepBurst });
    if (step !== null) reveal(step);
  }

  function add({ command, step }: Addition): void {
    if (editor.dispatch(command, { burst: nameBurst(step) }) !== null) return;
    activate(step, true);
    store.setState({ editing: { step, fresh: true, before: '', typed: false }, said: said.addedUnnamed });
  }

  function toggle(step: StepId): void {
    const { steps, flows } = editor.store.getState().selection;
    const after = steps.has(step) ? [...steps].filter((id) => id !== step) : [...steps, step];
    store.setState({ active: step, landmark: null });
    editor.select(selectionOf(after, flows));
    if (after.length > 1) say(said.selected(after.length));
  }

  function remove(): void {
    const { steps, flows } = editor.store.getState().selection;
    if (steps.size + flows.size === 0) return;
    const [first] = steps;
    const before = first === undefined ? undefined : forwardTo(now(), first)[0]?.from;
    const after = first === undefined ? undefined : forwardFrom(now(), first)[0]?.to;
    if (editor.dispatch(removeAll(steps, flows)) !== null) return;
    say(said.removed(steps.size, flows.size));
    if (first === undefined) return;
    const next = [before, after, now().steps.at(-1)?.id].find((id) => id !== undefined && stepOf(id));
    activate(next ?? null);
  }

  function connect(from: StepId, to: StepId, kind?: Flow['kind']): void {
    store.setState({ connecting: null, link: null });
    const flow = flowBetween(now(), { id: ids.flow(), from, to }, kind);
    if (editor.dispatch({ kind: 'connect', flow }) !== null) return;
    editor.select(selectionOf([], [flow.id]));
    say(
      flow.kind === 'rework'
        ? said.reworked(nameOf(from), nameOf(to), formatShare(flow.share, words.locale))
        : said.connected(nameOf(from), nameOf(to)),
    );
  }

  /** Moves the step, with the others of its chain that are selected; they stay so. */
  function carryOn(step: StepId, goal: ChainGoal): boolean {
    const { selection } = editor.store.getState();
    const chain = chainOf(now(), selection.steps, step);
    const refused = editor.dispatch(moveChain(chain, goal, ids.flow));
    if (chain.length === 1) activate(step);
    else reveal(step);
    return refused === null;
  }

  function moveTo(step: StepId, { beside, side }: Pick<DropPlace, 'beside' | 'side'>): void {
    if (carryOn(step, { beside, side })) say(said.moved(nameOf(step), side, nameOf(beside)));
  }

  function moveOnto(step: StepId, onFlow: FlowId): void {
    const way = now().flows.find(({ id }) => id === onFlow);
    const moved = carryOn(step, { on: onFlow });
    if (moved && way !== undefined) say(said.movedBetween(nameOf(step), nameOf(way.from), nameOf(way.to)));
  }

  function split(beside: StepId, into: 'parallel' | 'alternatives'): void {
    store.setState({ splitting: null });
    const addition =
      into === 'parallel' ? addParallel(now(), beside, ids) : addAlternative(now(), beside, ids);
    if (typeof addition === 'string') say(said[addition]);
    else add(addition);
  }

  function shift(step: StepId, towards: 'earlier' | 'later'): void {
    const chain = chainOf(now(), editor.store.getState().selection.steps, step);
    const [way] =
      towards === 'earlier' ? forwardTo(now(), chain[0]) : forwardFrom(now(), chain.at(-1) ?? step);
    if (way === undefined) say(said.atEdge);
    else if (towards === 'earlier') moveTo(step, { beside: way.from, side: 'before' });
    else moveTo(step, { beside: way.to, side: 'after' });
  }

  /** Edits the name; `typed` takes its place where it was begun by typing on the step itself. */
  function rename(step: StepId, typed = ''): void {
    activate(step);
    if (editor.store.getState().readOnly) return;
    const before = stepOf(step)?.name ?? '';
    store.setState({ editing: { step, fresh: false, before, typed: typed !== '' } });
    if (typed !== '') typeName(step, typed);
  }

  function typeName(step: StepId, name: string): void {
    editor.dispatch({ kind: 'editStep', id: step, patch: { name } }, { burst: nameBurst(step) });
  }

  function endName(step: StepId): void {
    if (store.getState().editing?.step !== step) return;
    store.setState({ editing: null });
    editor.endBurst();
  }

  /** Back to how it was: a renamed step gets its old name, a new one without a name goes. */
  function leaveName(step: StepId): void {
    const edit = store.getState().editing;
    if (edit?.step !== step) return;
    const name = stepOf(step)?.name ?? '';
    const undoes = edit.fresh ? name === '' : name !== edit.before;
    endName(step);
    if (!undoes) return;
    const before = edit.fresh ? forwardTo(now(), step)[0]?.from : step;
    // Adding and typing are one burst, so one step back is the state before.
    editor.undo();
    activate(before ?? null);
  }

  return {
    activate,
    toggle,
    selectFlow: (flow: string) => editor.select(selectionOf([], [flow])),
    selectNothing: () => activate(null),
    addNext: (after: StepId | null) => add(addNext(now(), after, ids)),
    addBefore: (before: StepId) => add(addBefore(now(), before, ids)),
    addParallel: (beside: StepId) => add(addParallel(now(), beside, ids)),
    insertOn(flow: FlowId) {
      const addition = addOnFlow(now(), flow, ids);
      if (addition !== null) add(addition);
    },
    split,
    beginSplit: (step: StepId) =>
      store.setState({ splitting: step, said: words.canvas.splitHint(nameOf(step)) }),
    leaveSplit: () => store.setState({ splitting: null, said: '' }),
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
    remove,
    connect,
    beginConnect: (from: StepId) =>
      store.setState({ connecting: { from, to: null }, said: words.canvas.connectHint(nameOf(from), null) }),
    proposeEnd: (from: StepId, to: StepId) =>
      store.setState({ connecting: { from, to }, said: words.canvas.connectHint(nameOf(from), nameOf(to)) }),
    leaveConnect: () => store.setState({ connecting: null, link: null, said: said.connectLeft }),
    moveTo,
    moveOnto,
    /** In front of the step above or below, into whose branch it comes. */
    shiftBeside(step: StepId, other: StepId | null) {
      const way = other === null ? undefined : forwardTo(now(), other)[0];
      if (way === undefined || way.from === step || way.to === step) say(said.atEdge);
      else moveOnto(step, way.id);
    },
    shift,
    rename,
    typeName,
    endName,
    leaveName,
    focus,
    nameOf,
    say,
    words: words.canvas,
    ...clipDeeds(editor, store, words, surface),
    ...placeDeeds(editor, store, words, surface),
    ...landmarkDeeds(editor, store, surface),
  };
}
