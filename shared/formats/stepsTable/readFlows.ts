import type { CsvError } from '../../file/csvError';
import type { FreeIds } from '../../file/freeIds';
import { type Flow, makeForward } from '../../model/flow';
import type { Step, StepId } from '../../model/step';
import { endMark, type FlowEntry, grouped, readFlowEntries } from './flowCells';
import type { RowReader } from './readCells';

/** A step with the reader of its row. */
export interface StepRow {
  readonly step: Step;
  readonly reader: RowReader;
}

type FlowColumn = 'next' | 'rework' | 'information';

/** The flows that the rows tell, kind by kind and row by row. `newId` gives the ids of the flows. */
export function readFlows(rows: readonly StepRow[], newId: FreeIds, errors: CsvError[]): readonly Flow[] {
  const find = finder(rows);

  function entries({ reader }: StepRow, column: FlowColumn): readonly (FlowEntry & { id: StepId })[] {
    const cell = reader.text(column);
    const { row } = reader;
    const read = readFlowEntries(cell);
    if (read === null) {
      errors.push({ kind: 'badForm', row, column, text: cell });
      return [];
    }
    return read.flatMap((entry) => {
      const found = find(entry);
      if (found.length === 1) return found.map((id) => ({ ...entry, id }));
      const kind = found.length === 0 ? 'unknownStep' : 'ambiguousStep';
      errors.push({ kind, row, column, name: entry.to });
      return [];
    });
  }

  function forward(from: StepRow, index: number): readonly Flow[] {
    const cell = from.reader.text('next');
    if (cell === endMark) return [];
    const behind = rows[index + 1];
    const targets =
      cell === ''
        ? behind === undefined
          ? []
          : [{ id: behind.step.id, share: null, wait: null }]
        : entries(from, 'next');
    return targets.map(({ id: to, share, wait }) =>
      makeForward({ id: newId(`${from.step.id}-${to}`), from: from.step.id, to, share, wait }),
    );
  }

  function rework(row: StepRow): readonly Flow[] {
    return entries(row, 'rework').flatMap(({ id: to, share }): Flow[] => {
      const from = row.step.id;
      if (share !== null) return [{ kind: 'rework', id: newId(`${from}-${to}-rework`), from, to, share }];
      const text = row.reader.text('rework');
      errors.push({ kind: 'reworkNeedsShare', row: row.reader.row, column: 'rework', text });
      return [];
    });
  }

  function information(row: StepRow): readonly Flow[] {
    const from = row.step.id;
    return entries(row, 'information').map(({ id: to, label }) => ({
      kind: 'information',
      id: newId(`${from}-${to}-information`),
      from,
      to,
      label,
    }));
  }

  return [...rows.flatMap(forward), ...rows.flatMap(rework), ...rows.flatMap(information)];
}

/** Steps by id; what is not in quotes may also be a name, whatever its case. */
function finder(rows: readonly StepRow[]): (entry: FlowEntry) => readonly StepId[] {
  const ids = new Set(rows.map(({ step }) => step.id));
  const byName = grouped(rows, ({ step }) => step.name.trim().toLowerCase());
  return ({ to, quoted }) => {
    if (ids.has(to)) return [to];
    return quoted ? [] : (byName.get(to.toLowerCase()) ?? []).map(({ step }) => step.id);
  };
}
