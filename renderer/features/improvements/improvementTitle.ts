import type { Improvement } from '#shared/model/improvement';
import type { Words } from '#shared/text/words';

/** The title as it is told to people. */
export function improvementTitle({ title }: Pick<Improvement, 'title'>, { future }: Words): string {
  return title.trim() || future.untitled;
}
