/** The system's code of a failed call (`ENOENT` ...), or `UNKNOWN` for an error without one. */
export function errorCode(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}

/** Why a file could not be read, by the system's code. */
export const openFailureOf: Readonly<Record<string, 'missing' | 'notAllowed' | 'notAFile'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EISDIR: 'notAFile',
};

/** Why a file could not be written, by the system's code. */
export const saveErrorOf: Readonly<Record<string, 'diskFull' | 'notAllowed' | 'folderMissing' | 'inUse'>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'notAllowed',
  ENOENT: 'folderMissing',
  ENOTDIR: 'folderMissing',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
};
