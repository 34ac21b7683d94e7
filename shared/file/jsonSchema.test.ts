import { expect, test } from 'vitest';
import { vsmapJsonSchema } from './jsonSchema';

// After a change of the schema: npx vitest run shared/file/jsonSchema -u writes the file anew.
test('the published JSON Schema is the one of the code', async () => {
  await expect(vsmapJsonSchema()).toMatchFileSnapshot('./vsmap.schema.json');
});
