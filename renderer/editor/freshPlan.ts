import type { Scenario } from '#shared/model/planning';
import { words } from '#shared/text/words';
import { currentLocale } from '../ui/language';
import { newId } from './newId';

/** The plan that is made where a map has none yet and an improvement is taken in or left out. */
export function freshPlan(): Pick<Scenario, 'id' | 'name'> {
  return { id: newId('p'), name: words(currentLocale()).future.planName };
}
