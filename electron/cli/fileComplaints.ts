import type { FileError } from '#shared/file/fileError';
import { words } from '#shared/text/words';
import { spokenLocale } from './spoken';

const { file } = words(spokenLocale());

/** Why a map file cannot be read: the whole in a sentence, then each fault with its place. */
export function fileComplaints(error: FileError): readonly string[] {
  const problems = 'problems' in error ? error.problems : [];
  return [file.error(error), ...problems.map(file.problem)];
}
