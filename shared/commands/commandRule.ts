import type { z } from 'zod';
import type { MapDocument } from '../model/mapDocument';
import type { Result } from '../model/result';
import type { Refusal } from './checks/refusal';

/**
 * One intention of the user, as data. A command is a plain value that survives JSON; ids come in with it.
 *
 * `refuse` and `change` are methods on purpose: the registry keeps rules of different commands in one list
 * and hands each only the commands of its own kind.
 */
export interface CommandRule<C extends { readonly kind: string }> {
  readonly kind: C['kind'];
  /** What a command from outside (journal, clipboard) must look like. Commands made by the app are not parsed. */
  readonly schema: z.ZodType<C>;
  /** Why the command cannot be carried out on this map, or null. */
  refuse(document: MapDocument, command: C): Refusal | null;
  /** The map afterwards; only called when nothing was refused. The same object when nothing changes. */
  change(document: MapDocument, command: C): MapDocument;
  /**
   * Several of this kind in a row, as one after the other would do it, but in one look at the map. Only where
   * somebody does that to thousands of things at once.
   */
  together?(document: MapDocument, commands: readonly C[]): Result<MapDocument, Refusal>;
}
