import type { Refusal } from '#shared/commands/checks/refusal';
import type { Command } from '#shared/commands/registry';
import type { Analysis } from '#shared/metrics/analyse';
import type { FlowId } from '#shared/model/flow';
import type { ImprovementId } from '#shared/model/improvement';
import type { MapDocument } from '#shared/model/mapDocument';
import type { ScenarioId } from '#shared/model/planning';
import type { StepId } from '#shared/model/step';
import type { Unrecorded } from '#shared/scenario/recordable';
import type { Derived } from './derived';
import type { History } from './history';
import type { Selection } from './selection';
import type { ShownFuture, StateView } from './shownMap';

/**
 * Why a command was not carried out: the model's reason; that this window may only look; that the two states are only
 * compared; that no improvement can hold such a change; or that another improvement decides what was to be changed.
 */
export type EditorRefusal =
  | Refusal
  | { readonly kind: 'readOnly' }
  | { readonly kind: 'comparing' }
  | { readonly kind: 'notRecordable'; readonly what: Unrecorded }
  | { readonly kind: 'decidedElsewhere' };

/** The panels beside the map that have fields. */
export type FieldPanel = 'details' | 'improvements' | 'measures';

/** A wish of one part of the screen that another puts the keyboard focus on a field. */
export interface FieldRequest {
  readonly of: StepId | FlowId;
  /** Where the field is; in the details of what is selected when left out. */
  readonly panel?: FieldPanel;
  /** Name of the field as in the model, for example `name` or `processTime`. */
  readonly field: string;
  /** It is only brought into view: the keyboard stays where it is. */
  readonly lookOnly?: true;
}

/** What is open in a window. Replaced as a whole with every change, never written into. */
export interface EditorState {
  /** The map that is shown: as it is, or with the improvements of the scenario in view carried out. */
  readonly document: MapDocument;
  /** Everything computed of `document`; made once for each document that is shown. */
  readonly analysis: Analysis;
  /** `analysis` and all else that follows from it: the layout, the picture, what parts of the screen make of them. */
  readonly derived: Derived;
  /** The map itself: what is stored, exported and changed by commands. `document` while the current state is shown. */
  readonly base: MapDocument;
  /** Everything computed of `base`. */
  readonly current: Analysis;
  /** `current` and all else that follows from it; `derived` while the current state is shown. */
  readonly today: Derived;
  readonly view: StateView;
  /** The scenario whose improvements are carried out; null: the plan of the map. */
  readonly scenario: ScenarioId | null;
  /** The improvement that edits of the future state go into. Null, or one that is gone: the next edit makes one. */
  readonly inHand: ImprovementId | null;
  /** How the future state that is shown comes about; null while the current state is shown. */
  readonly future: ShownFuture | null;
  readonly selection: Selection;
  readonly history: History;
  /** Why the last command was refused; null again after the next one that was not. */
  readonly refusal: EditorRefusal | null;
  /** Counts the changes of the document, undo and redo included. Never goes back. */
  readonly revision: number;
  readonly readOnly: boolean;
  readonly fieldRequest: FieldRequest | null;
}

/**
 * What a change did to the steps of undo: began a new one, went on with the last one (typing), went back or
 * forward, or took the last one back for good.
 */
export type HistoryMove = 'begun' | 'prolonged' | 'undone' | 'redone' | 'cancelled';

/** One change of the document, as the journal needs it. */
export interface Change {
  /** The document that it changed. */
  readonly before: MapDocument;
  readonly document: MapDocument;
  readonly revision: number;
  /** What did it; null for undo and redo, which put back a whole document. */
  readonly command: Command | null;
  readonly move: HistoryMove;
}

/** How a command is carried out. */
export interface DispatchOptions {
  /** Changes of the same group in a row are one step of undo. */
  readonly undoGroup?: string;
  /** What the command makes of a map, from whoever has tried it: it is not checked and carried out a second time. */
  readonly tried?: TriedCommand | undefined;
}

/** What `tryCommand` said of the command that is dispatched. */
export interface TriedCommand {
  readonly from: MapDocument;
  readonly to: MapDocument;
  /** What follows from `to`, where that was worked out beforehand. */
  readonly derived?: Derived;
}
