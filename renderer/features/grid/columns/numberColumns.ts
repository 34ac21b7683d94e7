import { fail, ok } from '#shared/model/result';
import { limits } from '#shared/schema/limits';
import { readCount, readShare, writeCount, writeShare } from '../../../editor/fields/readNumber';
import type { GridColumn } from './column';

/** %C&A, typed in percent. */
export const qualityColumn: GridColumn = {
  id: 'percentCompleteAccurate',
  width: 72,
  align: 'end',
  live: true,
  read: (step, { words }) => writeShare(step.percentCompleteAccurate, words.locale),
  write(text, _, { words }) {
    const read = readShare(text);
    return read.ok
      ? ok({ patch: { percentCompleteAccurate: read.value } })
      : fail(words.inspector.share.notAShare);
  },
};

/** People (or machines) that work on the step at the same time. */
export const peopleColumn: GridColumn = {
  id: 'people',
  width: 76,
  align: 'end',
  live: true,
  read: (step, { words }) => writeCount(step.people, words.locale),
  write(text, _, { words }) {
    const people = readCount(text, limits.count);
    return people.ok ? ok({ patch: { people: people.value } }) : fail(words.grid.wrong.people);
  },
};
