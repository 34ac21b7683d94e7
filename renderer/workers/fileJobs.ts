import type { StepsToCopy } from '../exporters/clipboard/copiedForms';
import type { CopiedForms } from '../platform/platform';
import type { restore, StoredRows } from '../storage/restore';
import type { FileToRead, ReadFile } from './readFile';
import type { PasteAnswer, PasteRequest } from './understandPastes';
import type { FileToWrite, WrittenOrNot } from './writeFile';

/** A kind of work on files, or on what is like them, by what it is asked and what it answers. */
interface FileJobTypes {
  readonly readFile: { readonly task: FileToRead; readonly answer: ReadFile };
  readonly writeFile: { readonly task: FileToWrite; readonly answer: WrittenOrNot };
  /** Makes tables and pictures of copied steps. */
  readonly copiedForms: { readonly task: StepsToCopy; readonly answer: CopiedForms };
  /** Makes a map of what the library holds of it. */
  readonly restore: { readonly task: StoredRows; readonly answer: ReturnType<typeof restore> };
  /** Understands what was pasted; the one job that remembers the task before. */
  readonly understandPaste: { readonly task: PasteRequest; readonly answer: PasteAnswer };
}

export type FileJob = keyof FileJobTypes;
export type TaskOf<Job extends FileJob> = FileJobTypes[Job]['task'];
export type AnswerOf<Job extends FileJob> = FileJobTypes[Job]['answer'];

type FileJobs = {
  readonly [Job in FileJob]: (
    task: TaskOf<Job>,
    progress: (part: number) => void,
  ) => AnswerOf<Job> | Promise<AnswerOf<Job>>;
};

/** All of them, for the worker, and for the window where there can be none. Each loads what it takes when it is asked for. */
export const fileJobs: FileJobs = {
  readFile: async (task) => (await import('./readFile')).readFile(task),
  writeFile: async (task, progress) => (await import('./writeFile')).writeFile(task, progress),
  copiedForms: async (task) => (await import('../exporters/clipboard/copiedForms')).copiedForms(task),
  restore: async (task) => (await import('../storage/restore')).restore(task),
  // Tasks that come before the readers are loaded wait in their order.
  understandPaste: async (task) => (await understanding())(task),
};

let understood: ReturnType<typeof loadUnderstanding> | null = null;

function understanding(): ReturnType<typeof loadUnderstanding> {
  understood ??= loadUnderstanding();
  return understood;
}

async function loadUnderstanding() {
  const [{ loadReaders }, { understandPastes }] = await Promise.all([
    import('#shared/formats/recognise'),
    import('./understandPastes'),
  ]);
  return understandPastes(await loadReaders());
}
