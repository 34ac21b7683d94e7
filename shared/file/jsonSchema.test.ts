import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileSchema } from './mapSchema';

// After a change of the schema: npx vitest run shared/file/jsonSchema -u writes the file anew. It cannot say what concerns
// the map as a whole: that ids are unique, ends of flows exist and durations are understood.
test('the published JSON Schema is made from the schema that reads the file', async () => {
  const { $schema, ...rest } = z.toJSONSchema(fileSchema, { io: 'input' });
  const published = `${JSON.stringify({ $schema, title: 'vsmap', ...rest }, null, 2)}\n`;
  await expect(published).toMatchFileSnapshot('./vsmap.schema.json');
});
