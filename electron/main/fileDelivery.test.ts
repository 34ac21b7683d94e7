import { expect, test } from 'vitest';
import type { OpenedFile } from '#shared/bridge/openedFile';
import { createFileDelivery } from './fileDelivery';

function delivery() {
  const delivered: string[] = [];
  const pending: Promise<unknown>[] = [];
  const files = createFileDelivery(
    (path) => {
      const file: OpenedFile | null = path === 'bad' ? null : { name: path, bytes: new Uint8Array() };
      // The first one takes longer than the others.
      const read =
        path === 'slow' ? Promise.resolve().then(() => Promise.resolve(file)) : Promise.resolve(file);
      pending.push(read);
      return read;
    },
    (file) => delivered.push(file.name),
  );
  async function settled(): Promise<string[]> {
    for (let turn = 0; turn < 20; turn += 1) await Promise.all(pending);
    return delivered;
  }
  return { files, settled };
}

test('a file waits until the page listens', async () => {
  const { files, settled } = delivery();
  files.add('a');
  expect(await settled()).toEqual([]);
  files.listening();
  expect(await settled()).toEqual(['a']);
});

test('files arrive once and in the order in which they were opened', async () => {
  const { files, settled } = delivery();
  files.listening();
  files.add('slow');
  files.add('bad');
  files.add('b');
  files.listening();
  expect(await settled()).toEqual(['slow', 'b']);
});

test('while the page loads anew files wait again', async () => {
  const { files, settled } = delivery();
  files.listening();
  files.hold();
  files.add('a');
  expect(await settled()).toEqual([]);
  files.listening();
  expect(await settled()).toEqual(['a']);
});
