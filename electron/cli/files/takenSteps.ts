import { noPasteChoices } from '#shared/formats/pasteTable/choices';
import type { Pasted } from '#shared/formats/pasteTable/pasted';
import type { PastePreview, PasteQuestion } from '#shared/formats/pasteTable/pastePreview';
import { previewPaste } from '#shared/formats/pasteTable/readPaste';
import { columnName, questionSentence } from '#shared/formats/pasteTable/saidOfPaste';
import type { MapDocument } from '#shared/model/mapDocument';
import { fail, ok, type Result } from '#shared/model/result';
import { cliWords, spokenWords } from '../cliWords';

/** More than this nobody reads about one file. */
const most = 100;

/** Steps that were read of a file, and how they were understood, a sentence each. */
interface TakenSteps {
  readonly document: MapDocument;
  readonly notices: readonly string[];
}

/**
 * Takes over what the preview of the app proposes of a text, and says what the app would ask and show: the questions with what
 * was taken for an answer, how the rest was read, and the cells that were not understood.
 * @param strict refuses where there are questions
 */
export function takenSteps(pasted: Pasted, strict: boolean): Result<TakenSteps, readonly string[]> {
  const cli = cliWords();
  const { paste } = spokenWords();
  const preview = previewPaste(pasted, noPasteChoices);
  const { questions, notices, columns, refusal, map } = preview;
  if (refusal !== null) return fail([paste.refusal(refusal)]);
  const ask = (question: PasteQuestion) => questionSentence(question, columns, paste);
  // There is nothing to take of steps that nobody can tell apart.
  const nameless = questions.filter(({ kind }) => kind === 'noName');
  if (map === null || nameless.length > 0) return fail(nameless.map(ask));
  if (strict && questions.length > 0) return fail([...questions.map(ask), cli.strictRefuses]);
  const all = [
    ...questions.map((question) => `${ask(question)} ${cli.taken[question.kind]}`),
    ...notices.map((notice) => paste.notice(notice, (at) => columnName(columns, at))),
    ...cellSentences(preview),
  ];
  const told = [...new Set(all)];
  const more = told.length > most ? [paste.moreNotices(told.length - most)] : [];
  return ok({ document: map, notices: [...told.slice(0, most), ...more] });
}

/** The cells that were not understood, save those that a question about their column tells of. */
function cellSentences({ rows, columns, questions }: PastePreview): readonly string[] {
  const cli = cliWords();
  const { paste } = spokenWords();
  const asked = new Set(questions.map((question) => ('column' in question ? question.column : null)));
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ text, problem }, at) => {
      if (problem === null || asked.has(at)) return [];
      return [cli.cell(String(row), columnName(columns, at), text, paste.problem(problem))];
    }),
  );
}
