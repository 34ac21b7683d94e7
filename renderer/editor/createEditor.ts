import { createStore, type StoreApi } from 'zustand/vanilla';
import { tryCommand } from '#shared/commands/apply';
import type { Command } from '#shared/commands/registry';
import { type Analysis, analyse } from '#shared/metrics/analyse';
import { reanalyse } from '#shared/metrics/reanalyse';
import type { ImprovementId } from '#shared/model/improvement';
import type { MapDocument } from '#shared/model/mapDocument';
import type { ScenarioId } from '#shared/model/planning';
import { fail, ok, type Result } from '#shared/model/result';
import { createDerive, createKeep, type Derive, type Derived, type Keep } from './derived';
import type {
  Change,
  DispatchOptions,
  EditorRefusal,
  EditorState,
  FieldRequest,
  TriedCommand,
} from './editorState';
import { continued, emptyHistory, type History, joins, remember, stepBack, stepForward } from './history';
import { newId } from './newId';
import { freshPlan, type RecordedEdit, recordInFuture } from './recordInFuture';
import { nothingSelected, pruneSelection, type Selection, sameSelection } from './selection';
import { partsOf, type StateView, shownMap, stagesFor } from './shownMap';
import { createViewSlot, type ViewSlot } from './viewSlot';

export interface EditorOptions {
  readonly readOnly?: boolean;
  /** Revision of the document as it was opened; the first change gets the next one. */
  readonly revision?: number;
  /** The analysis of the document, where it was worked out beforehand. */
  readonly analysis?: Analysis;
}

/** The open map of a window, and the only way to change it. */
export interface Editor {
  readonly store: Pick<StoreApi<EditorState>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Carries the command out, or says why not. */
  readonly dispatch: (command: Command, options?: DispatchOptions) => EditorRefusal | null;
  /** Ends the run of changes that undo takes back as one: on blur, at the end of a drag. */
  readonly endUndoGroup: () => void;
  /** Takes the run of changes back as if it had not been, undo and redo included. Does nothing when another one began. */
  readonly cancelUndoGroup: (undoGroup: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends the undo group, unless it is to go on: typing the name of a step that was just added. */
  readonly select: (selection: Selection, options?: { readonly keepUndoGroup?: boolean }) => void;
  readonly requestField: (request: FieldRequest | null) => void;
  readonly clearRefusal: () => void;
  /** Shows another state of the map. */
  readonly showState: (view: StateView) => void;
  /** Shows the future of another scenario; null: of the plan of the map. */
  readonly showScenario: (scenario: ScenarioId | null) => void;
  /** Lets the edits of the future state go into this improvement; null: into a new one. */
  readonly takeInHand: (improvement: ImprovementId | null) => void;
  /** Switches between editing and looking only, when the right to write this map comes or goes. */
  readonly setReadOnly: (readOnly: boolean) => void;
  /** Shows what another window wrote. Only while read-only: it takes the place of the document and its history. */
  readonly follow: (document: MapDocument, revision: number) => void;
  /** Puts the steps of undo before those of this window that led to its revision `at`, its first one. */
  readonly recall: (history: History, at: number) => void;
  /** Puts an analysis in the place of one that knew less of the same map: with what a simulation counted. */
  readonly complete: (before: Analysis, whole: Analysis) => void;
  /** Tells of every change of the document, in order, before the views see it. Returns the way to stop. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  readonly view: ViewSlot;
  /** Works out beforehand what will follow from a change, for `tried`. */
  readonly derive: Derive;
  /** What a part of the screen has beside the open map: where one is in it, what it follows. */
  readonly keep: Keep<Editor>;
}

/** A command that was carried out; `stages` where a future state was worked out with it. */
type Carried = Omit<RecordedEdit, 'stages'> & {
  readonly stages: RecordedEdit['stages'] | null;
  readonly derived?: Derived | undefined;
};

/** Opens `document` for editing. */
export function createEditor(document: MapDocument, options: EditorOptions = {}): Editor {
  const derive = createDerive();
  const opened = derive(options.analysis ?? analyse(document));
  const store = createStore<EditorState>(() => ({
    ...partsOf(opened, opened),
    view: 'current',
    scenario: null,
    inHand: null,
    future: null,
    selection: nothingSelected,
    history: emptyHistory,
    refusal: null,
    revision: options.revision ?? 0,
    readOnly: options.readOnly ?? false,
    fieldRequest: null,
  }));
  const listeners = new Set<(change: Change) => void>();
  /** Of the map before the last step of undo, which is what Escape and undo mostly go back to. */
  let left = opened;

  function turnTo(
    next: MapDocument,
    history: History,
    { command, move }: Pick<Change, 'command' | 'move'>,
    worked: Pick<Carried, 'stages' | 'inHand' | 'derived'> | null = null,
  ): void {
    const state = store.getState();
    const revision = state.revision + 1;
    // The journal hears of it first: a view that fails while rendering must not cost the change.
    for (const listener of listeners)
      listener({ before: state.base, document: next, revision, command, move });
    const today =
      left.analysis.document === next ? left : (worked?.derived ?? derive(reanalyse(state.current, next)));
    if (move !== 'prolonged') left = state.today;
    const inHand = worked?.inHand ?? state.inHand;
    show(today, { inHand }, worked?.stages ?? null, { history, refusal: null, revision });
  }

  /** Shows a state of the map; `stages` where they are worked out already. */
  function show(
    today: Derived,
    wish: Partial<Pick<EditorState, 'view' | 'scenario' | 'inHand'>>,
    stages: RecordedEdit['stages'] | null,
    more: Partial<EditorState> = {},
  ): void {
    const state = store.getState();
    const { view, scenario, inHand } = { ...state, ...wish };
    const base = today.analysis.document;
    const known = stages ?? stagesFor(base, scenario, state.future?.stages ?? [], view);
    const { derived, future } = shownMap(today, view, known, state.derived, derive);
    const shown = partsOf(derived, today);
    const selection = pruneSelection(state.selection, shown.document);
    store.setState({ ...more, ...shown, future, view, scenario, inHand, selection });
  }

  function dispatch(command: Command, { undoGroup, tried }: DispatchOptions = {}): EditorRefusal | null {
    const state = store.getState();
    if (state.readOnly) return refuse({ kind: 'readOnly' });
    const result = carriedOut(state, command, tried);
    if (!result.ok) return refuse(result.error);
    const { command: done, base: next } = result.value;
    if (done !== null && next !== state.base) {
      const { history } = state;
      const move = joins(history, undoGroup ?? null) ? 'prolonged' : 'begun';
      turnTo(
        next,
        remember(history, state.base, done, undoGroup ?? null),
        { command: done, move },
        result.value,
      );
    } else if (state.refusal !== null) store.setState({ refusal: null });
    return null;
  }

  /** What a command makes of the map; in the future state it is recorded under the improvement in hand. */
  function carriedOut(
    state: EditorState,
    command: Command,
    tried: TriedCommand | undefined,
  ): Result<Carried, EditorRefusal> {
    const { base, document: shown, future, scenario, inHand, view } = state;
    if (future !== null) {
      const place = { base, shown, stages: future.stages, scenario, inHand, view };
      return recordInFuture(place, command, { improvement: () => newId('i'), plan: freshPlan });
    }
    if (tried?.from === base)
      return ok({ command, base: tried.to, stages: null, inHand, derived: tried.derived });
    const result = tryCommand(base, command);
    return result.ok ? ok({ command, base: result.value, stages: null, inHand }) : fail(result.error);
  }

  function refuse(refusal: EditorRefusal): EditorRefusal {
    store.setState({ refusal });
    return refusal;
  }

  function travel(step: typeof stepBack, move: Change['move']): void {
    const { base: now, history, readOnly } = store.getState();
    const target = readOnly ? null : step(history, now);
    if (target !== null) turnTo(target.document, target.history, { command: null, move });
  }

  function endUndoGroup(): void {
    const { history } = store.getState();
    if (history.undoGroup !== null) store.setState({ history: { ...history, undoGroup: null } });
  }

  function cancelUndoGroup(undoGroup: string): void {
    const { history, base } = store.getState();
    const before = history.undoGroup === undoGroup ? stepBack(history, base) : null;
    if (before !== null)
      turnTo(before.document, { ...before.history, future: [] }, { command: null, move: 'cancelled' });
  }

  const editor: Editor = {
    store,
    dispatch,
    endUndoGroup,
    cancelUndoGroup,
    undo: () => travel(stepBack, 'undone'),
    redo: () => travel(stepForward, 'redone'),
    select(selection, { keepUndoGroup = false } = {}) {
      const state = store.getState();
      const pruned = pruneSelection(selection, state.document);
      if (sameSelection(pruned, state.selection)) return;
      if (!keepUndoGroup) endUndoGroup();
      store.setState({ selection: pruned });
    },
    requestField: (fieldRequest) => store.setState({ fieldRequest }),
    clearRefusal: () => store.setState({ refusal: null }),
    showState(view) {
      if (view === store.getState().view) return;
      endUndoGroup();
      show(store.getState().today, { view }, null, { refusal: null });
    },
    showScenario(scenario) {
      endUndoGroup();
      show(store.getState().today, { scenario }, null);
    },
    takeInHand(inHand) {
      endUndoGroup();
      store.setState({ inHand });
    },
    setReadOnly: (readOnly) => store.setState({ readOnly }),
    follow(next, revision) {
      if (!store.getState().readOnly) throw new Error('Only a read-only editor follows another window');
      show(derive(analyse(next)), {}, null, { history: emptyHistory, revision });
    },
    recall(history, at) {
      const state = store.getState();
      store.setState({ history: continued(history, state.history, state.revision !== at) });
    },
    complete(before, whole) {
      const state = store.getState();
      const completed = (now: Derived) => (now.analysis === before ? derive(whole, now.changes) : now);
      const today = completed(state.today);
      const derived = state.derived === state.today ? today : completed(state.derived);
      left = left === state.today ? today : completed(left);
      if (today !== state.today || derived !== state.derived) store.setState(partsOf(derived, today));
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: createViewSlot(),
    derive,
    keep: createKeep(() => editor),
  };
  return editor;
}
