import type { StepId } from '#shared/model/step';
import type { Box } from '#shared/picture/scene';

/** What the deeds ask of the surface that they are done on. */
export interface Surface {
  readonly reveal: (step: StepId) => void;
  /** The same for anything else that lies on the map. */
  readonly revealBox: (box: Box) => void;
  /** Gives the canvas the keyboard focus again, after a name was typed. */
  readonly focus: () => void;
}
