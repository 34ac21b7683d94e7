import type { ImprovementId } from '../model/improvement';
import type { Locale } from '../model/locale';
import type { MapDocument } from '../model/mapDocument';
import type { Conflict } from '../scenario/futureState';
import { formatDuration } from '../text/formatDuration';
import { words } from '../text/words';
import { changePhrase } from './changePhrase';

/** Which change of which improvement cannot be done, and why. `document` is the current state. */
export function conflictSentence(conflict: Conflict, document: MapDocument, locale: Locale): string {
  const { scenario, command } = words(locale);
  const improvementOf = (id: ImprovementId) => document.improvements.find((one) => one.id === id);
  const title = (id: ImprovementId) => {
    const named = improvementOf(id)?.title.trim() ?? '';
    return named === '' ? scenario.untitled : scenario.quoted(named);
  };
  const recorded = improvementOf(conflict.improvement)?.commands[conflict.command];
  return scenario.conflict(
    title(conflict.improvement),
    conflict.command + 1,
    recorded === undefined ? scenario.newer : changePhrase(recorded, document, locale),
    command.refusal(conflict.refusal, (seconds) =>
      formatDuration(seconds, document.calendar, 'long', locale),
    ),
    conflict.removedBy === null ? null : title(conflict.removedBy),
  );
}
