import type { Improvement } from '#shared/model/improvement';
import type { Words } from '#shared/text/words';

/** The title as it is told to people. */
export function titleOf({ title }: Pick<Improvement, 'title'>, { future }: Words): string {
  return title.trim() || future.untitled;
}
