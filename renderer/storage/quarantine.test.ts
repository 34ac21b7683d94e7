import { expect, test } from 'vitest';
import { deleteQuarantined, listQuarantine } from './quarantine';
import { freshWorld, setTitle } from './storage.testing';

test('what was set aside of a map is listed, the last first, and can be deleted one by one', async () => {
  const { database } = freshWorld();
  const record = { kind: 'command', mapId: 'm', revision: 1, at: 0, command: setTitle('lost') } as const;
  await database.setAside.add({ mapId: 'm', at: 1, records: [record] });
  await database.setAside.add({ mapId: 'other', at: 2, records: [record] });
  await database.setAside.add({ mapId: 'm', at: 3, records: [record, record] });

  const listed = await listQuarantine(database, 'm');
  expect(listed.ok && listed.value.map((row) => row.at)).toEqual([3, 1]);
  await deleteQuarantined(database, listed.ok ? (listed.value[0]?.key ?? 0) : 0);
  const left = await listQuarantine(database, 'm');
  expect(left.ok && left.value.map((row) => row.at)).toEqual([1]);
});
