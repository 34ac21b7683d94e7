import { limits } from '#shared/file/limits';
import { readVsmap } from '#shared/file/readVsmap';
import { writeVsmap } from '#shared/file/writeVsmap';
import { fail, ok } from '#shared/model/result';
import { fileComplaints } from '../print/complain';
import type { MapFormat } from './mapFormat';

/** The map file itself. */
export const vsmapFormat: MapFormat = {
  name: 'vsmap',
  extension: '.vsmap',
  mostBytes: limits.bytes,
  looksLike: (text) => text.trimStart().startsWith('{'),
  read: (text) => {
    const read = readVsmap(text);
    return read.ok ? ok({ ...read.value, notices: [] }) : fail(fileComplaints(read.error));
  },
  vsmapText: (text) => text,
  carriesMap: false,
  write: ({ document, around }) => writeVsmap(document, around),
};
