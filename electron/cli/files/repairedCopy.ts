import { formatVersion } from '#shared/file/envelope';
import { openVsmap } from '#shared/file/readVsmap';
import { repairVsmap } from '#shared/file/repairVsmap';
import { fail, ok, type Result } from '#shared/model/result';
import { cliWords, spokenWords } from '../cliWords';
import { type Complaints, fileComplaints } from '../print/complain';
import type { MapFromFile } from './readMapAt';

/** A sound copy of a map, and what was done to it in sentences. */
export interface RepairedCopy extends MapFromFile {
  readonly repairs: readonly string[];
}

/** Makes a sound copy of the map whose own text stands in a file; null for a file that has none. */
export function repairedCopy(vsmap: string | null): Result<RepairedCopy, Complaints> {
  const cli = cliWords();
  const { file } = spokenWords();
  if (vsmap === null) return fail([cli.notRepairable]);
  const opened = openVsmap(vsmap);
  const repaired = repairVsmap(vsmap);
  if (!opened.ok) return fail(fileComplaints(opened.error));
  if (!repaired.ok) return fail(fileComplaints(repaired.error));
  // Of a newer map only what is understood would be written.
  if (opened.value.version > formatVersion) return fail([cli.newerWouldLose]);
  const { document, repairs } = repaired.value;
  const { around } = opened.value;
  return ok({ document, readOnly: false, around, notices: [], repairs: repairs.map(file.repair) });
}
