import { z } from 'zod';
import { fileSchema } from './mapSchema';

/**
 * The published JSON Schema of the map file, made from the schema that reads it. It cannot say what concerns
 * the map as a whole: that ids are unique, ends of flows exist and durations are understood.
 */
export function vsmapJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(fileSchema, { io: 'input' });
  return `${JSON.stringify({ $schema, title: 'vsmap', ...rest }, null, 2)}\n`;
}
