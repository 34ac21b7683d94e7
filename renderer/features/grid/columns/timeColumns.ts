import { ok } from '#shared/model/result';
import { durationEcho } from '../../../editor/fields/durationEcho';
import { derivedTime, readTime, type StepTime, typedTime } from '../../../editor/fields/stepTime';
import type { GridColumn } from './column';

/** Process time, wait and lead time: any two are typed, the third follows. */
export const timeColumns: readonly GridColumn[] = [
  timeColumn('processTime', 96),
  timeColumn('waitTime', 84),
  timeColumn('leadTime', 104),
];

function timeColumn(id: StepTime, width: number): GridColumn {
  return {
    id,
    width,
    align: 'end',
    live: true,
    read: (step, { document, words }) =>
      typedTime(step, id) ?? derivedTime(step, id, document.calendar, words.locale),
    derived: (step) => typedTime(step, id) === null,
    write(text, step, { document, words }) {
      // A figure that follows from others, left as it is, must not turn into one that was typed.
      const shown =
        typedTime(step, id) === null ? derivedTime(step, id, document.calendar, words.locale) : null;
      if (text.trim() === shown) return ok({ patch: {} });
      const read = readTime(text, words);
      return read.ok ? ok({ patch: { [id]: read.value } }) : read;
    },
    echo: (text, _, { document, words }) => durationEcho(text, document.calendar, words),
  };
}

/** How often the step happens; half of that is waited on average. */
export const cadenceColumn: GridColumn = {
  id: 'every',
  width: 88,
  align: 'end',
  live: true,
  read: (step) => step.every ?? '',
  write(text, _, { words }) {
    const every = readTime(text, words);
    return every.ok ? ok({ patch: { every: every.value } }) : every;
  },
  echo: (text, _, { document, words }) => durationEcho(text, document.calendar, words),
};
