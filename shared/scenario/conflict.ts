import type { Refusal } from '../commands/checks/refusal';
import type { ImprovementId } from '../model/improvement';

/** A command of an improvement that cannot be carried out where its turn comes. Nothing of it was done. */
export interface Conflict {
  readonly improvement: ImprovementId;
  /** The position of the command in the improvement, from 0. */
  readonly command: number;
  readonly refusal: Refusal;
  /** The improvement that took away what the command is about; null when none of the selected did. */
  readonly removedBy: ImprovementId | null;
}
