import { fail, ok } from '../../model/result';
import type { MapReader } from '../mapReader';
import { readCsv } from './readCsv';
import { hasHeader } from './table';

export const csvReader: MapReader = {
  source: 'csv',
  recognises: ({ text }) => text !== null && hasHeader(text),
  read: ({ text }, id) => {
    const read = readCsv(text ?? '', id);
    if (!read.ok) return fail({ kind: 'csv', errors: read.error });
    return ok({ ...read.value, source: 'csv', readOnly: false, around: {}, vsmap: null });
  },
};
