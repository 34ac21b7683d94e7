import type { StepId, StepPlace } from '#shared/model/step';
import type { Point } from '#shared/picture/scene';
import { type Arrangement, arranged, type Places, place, unplace } from '../../../editor/arrange';
import { mapPictureOf } from '../picture/mapPicture';
import type { CommandTools } from './commandTools';

/** Putting steps by hand, and giving them back to the automatic layout. */
export function placeCommands({ editor, words, surface, announce }: CommandTools) {
  const { said } = words.canvas;
  const now = () => editor.store.getState();

  /** Where steps stand now, whoever put them there. */
  function placesOf(steps: Iterable<StepId>): Places {
    const { boxOf, layout } = mapPictureOf(now().derived);
    const places = new Map<StepId, StepPlace>();
    for (const step of steps) {
      const box = boxOf(step);
      if (box !== null) places.set(step, { x: box.x - layout.origin.x, y: box.y - layout.origin.y });
    }
    return places;
  }

  function put(places: Places, undoGroup?: string): void {
    if (places.size === 0) return;
    const refused = editor.dispatch(place(places), undoGroup === undefined ? {} : { undoGroup });
    if (refused !== null) return;
    announce(said.placed(places.size));
    const [first] = places.keys();
    if (first !== undefined) surface.reveal(first);
  }

  return {
    /** By so much from where it stands now; with the other selected steps, if it is one of them. */
    carry(step: StepId, { x, y }: Point): void {
      const { steps } = now().selection;
      const held = placesOf(steps.has(step) ? steps : [step]);
      put(new Map([...held].map(([id, at]) => [id, { x: at.x + x, y: at.y + y }])));
    },
    /** The same by keys: a run of them is one step of undo. */
    nudge(by: Point): void {
      const held = placesOf(now().selection.steps);
      const undoGroup = `nudge:${[...held.keys()].join()}`;
      put(new Map([...held].map(([id, at]) => [id, { x: at.x + by.x, y: at.y + by.y }])), undoGroup);
    },
    /** Where they stand already: from there on nothing else moves them. */
    placeSelected: (): void => put(placesOf(now().selection.steps)),
    arrange: (arrangement: Arrangement): void => put(arranged(placesOf(now().selection.steps), arrangement)),
    unplace(which: 'selected' | 'all'): void {
      const { document, selection } = now();
      const steps = which === 'all' ? new Set(document.steps.map(({ id }) => id)) : selection.steps;
      const command = unplace(document, steps);
      if (command === null) announce(said.nothingPlaced);
      if (command === null || editor.dispatch(command) !== null) return;
      announce(said.unplaced);
      // They may be far from where the person looked at them.
      const [first] = selection.steps.size > 0 ? selection.steps : steps;
      if (first !== undefined) surface.reveal(first);
    },
  };
}
