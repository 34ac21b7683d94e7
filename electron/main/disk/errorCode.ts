/** The system's code of a failed call (`ENOENT` ...), or `UNKNOWN` for an error without one. */
export function errorCode(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
