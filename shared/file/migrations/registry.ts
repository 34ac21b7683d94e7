import { fromVersion0 } from './fromVersion0';
import { fromVersion1 } from './fromVersion1';
import type { Migration } from './migration';

/** From the oldest version to the one before the present; each takes over where the one before it ends. */
export const migrations: readonly Migration[] = [fromVersion0, fromVersion1];
