import type { StepId } from '#shared/model/step';

/** What the deeds ask of the surface that they are done on. */
export interface Surface {
  readonly reveal: (step: StepId) => void;
  /** Gives the canvas the keyboard focus again, after a name was typed. */
  readonly focus: () => void;
}
