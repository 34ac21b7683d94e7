import type { Place, StepId } from '#shared/model/step';
import type { Point } from '#shared/picture/scene';
import type { Words } from '#shared/text/words';
import { type Arrangement, arranged, type Places, place, unplace } from '../../editor/arrange';
import type { Editor } from '../../editor/createEditor';
import type { CanvasStore } from './canvasStore';
import { mapPictureOf } from './mapPicture';
import type { Surface } from './surface';

/** Putting steps by hand, and giving them back to the automatic layout. */
export function placeDeeds(
  editor: Editor,
  store: CanvasStore,
  { canvas }: Pick<Words, 'canvas'>,
  { reveal }: Pick<Surface, 'reveal'>,
) {
  const { said } = canvas;
  const now = () => editor.store.getState();
  const say = (text: string) => store.setState({ said: text });

  /** Where steps stand now, whoever put them there. */
  function placesOf(steps: Iterable<StepId>): Places {
    const { boxOf, layout } = mapPictureOf(now().analysis);
    const places = new Map<StepId, Place>();
    for (const step of steps) {
      const box = boxOf(step);
      if (box !== null) places.set(step, { x: box.x - layout.origin.x, y: box.y - layout.origin.y });
    }
    return places;
  }

  function put(places: Places, burst?: string): void {
    if (places.size === 0) return;
    const refused = editor.dispatch(place(places), burst === undefined ? {} : { burst });
    if (refused !== null) return;
    say(said.placed(places.size));
    const [first] = places.keys();
    if (first !== undefined) reveal(first);
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
      const burst = `nudge:${[...held.keys()].join()}`;
      put(new Map([...held].map(([id, at]) => [id, { x: at.x + by.x, y: at.y + by.y }])), burst);
    },
    /** Where they stand already: from there on nothing else moves them. */
    placeSelected: (): void => put(placesOf(now().selection.steps)),
    arrange: (arrangement: Arrangement): void => put(arranged(placesOf(now().selection.steps), arrangement)),
    unplace(which: 'selected' | 'all'): void {
      const { document, selection } = now();
      const steps = which === 'all' ? new Set(document.steps.map(({ id }) => id)) : selection.steps;
      const command = unplace(document, steps);
      if (command === null) say(said.nothingPlaced);
      if (command === null || editor.dispatch(command) !== null) return;
      say(said.unplaced);
      // They may be far from where the person looked at them.
      const [first] = selection.steps.size > 0 ? selection.steps : steps;
      if (first !== undefined) reveal(first);
    },
  };
}
