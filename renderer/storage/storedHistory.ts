import { commandSchema, tryCommand } from '#shared/commands/apply';
import type { Command } from '#shared/commands/registry';
import { writeVsmap } from '#shared/file/writeVsmap';
import type { MapDocument } from '#shared/model/mapDocument';
import { emptyHistory, type History, type HistoryStep } from '../editor/history';
import { type Pause, pauseFor } from '../editor/inChunks';
import { readStoredText } from './readStored';
import type { HistoryRow } from './rows';

/** Steps of undo that outlive the window. */
export const keptSteps = 200;

/** Characters of commands kept: a few pastes of whole maps must not make every checkpoint slow. */
const keptCharacters = 2_000_000;

/** The steps of undo and redo around the document of a revision, as they are stored: a start and the ways from it. */
export function historyRow(
  document: MapDocument,
  revision: number,
  { past, future }: Pick<History, 'past' | 'future'>,
): HistoryRow {
  const kept = newest(past);
  return {
    mapId: document.id,
    revision,
    base: writeVsmap(kept[0]?.document ?? document),
    past: kept.map((step) => step.commands),
    future: newest(future.toReversed())
      .map((step) => step.commands)
      .toReversed(),
  };
}

/** The last steps, as many as are kept. */
function newest(steps: readonly HistoryStep[]): readonly HistoryStep[] {
  let room = keptCharacters;
  let from = steps.length;
  while (from > 0 && steps.length - from < keptSteps) {
    room -= JSON.stringify(steps[from - 1]?.commands).length;
    if (room < 0) break;
    from -= 1;
  }
  return steps.slice(from);
}

/**
 * The steps of a row again, by going the ways from its start. They must lead to `document`, else there is nothing
 * that undo could be trusted with, and the history is empty.
 */
export async function historyOfRow(
  row: HistoryRow | undefined,
  document: MapDocument,
  revision: number,
): Promise<History> {
  if (row === undefined || row.revision !== revision) return emptyHistory;
  const pause = pauseFor(document);
  const base = await readStoredText(row.base);
  if (!base.ok || base.value.readOnly) return emptyHistory;
  const past = await walk(base.value.document, row.past, pause);
  if (past === null || !(await sameMap(past.end, document))) return emptyHistory;
  const future = await walk(document, row.future, pause);
  return {
    past: past.steps.map(({ from, commands }) => ({ document: from, commands })),
    future: future?.steps.map(({ to, commands }) => ({ document: to, commands })) ?? [],
    undoGroup: null,
  };
}

/** Whether both would be the same file. */
export async function sameMap(one: MapDocument, other: MapDocument): Promise<boolean> {
  if (one === other) return true;
  const text = writeVsmap(one);
  await pauseFor(one)();
  return text === writeVsmap(other);
}

interface Walked {
  readonly end: MapDocument;
  readonly steps: readonly {
    readonly from: MapDocument;
    readonly to: MapDocument;
    readonly commands: readonly Command[];
  }[];
}

/** Steps of undo that are gone between two pauses. */
const stride = 10;

async function walk(
  start: MapDocument,
  stored: readonly (readonly unknown[])[],
  pause: Pause,
): Promise<Walked | null> {
  let end = start;
  const steps: Walked['steps'][number][] = [];
  for (const [at, list] of stored.entries()) {
    if (at % stride === 0) await pause();
    const from = end;
    const commands: Command[] = [];
    for (const one of list) {
      const command = commandSchema.safeParse(one);
      if (!command.success) return null;
      const next = tryCommand(end, command.data);
      if (!next.ok) return null;
      end = next.value;
      commands.push(command.data);
    }
    steps.push({ from, to: end, commands });
  }
  return { end, steps };
}
