import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { OpenedFile } from '#shared/bridge/files';
import { createFileDelivery, fileArguments, handedOverSchema } from './outsideFiles';

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

test('files of formats that can be opened among the arguments are taken, relative to the folder of the start', () => {
  const args = [
    '/opt/Millrace/millrace',
    '--flag',
    'a.vsmap',
    '/abs/B.PNG',
    '.',
    'c.txt',
    'e.gif',
    '../d.svg',
    '--x.vsmap',
  ];
  expect(fileArguments(args, '/home/me')).toEqual(
    ['/home/me/a.vsmap', '/abs/B.PNG', '/home/me/c.txt', '/home/d.svg'].map((path) => resolve(path)),
  );
});

test('the program itself is not a file to open, whatever its name', () => {
  expect(fileArguments(['/opt/program.vsmap'], '/')).toEqual([]);
});

test('what another start hands over is checked', () => {
  expect(handedOverSchema.safeParse({ files: ['/a.vsmap'] }).success).toBe(true);
  expect(handedOverSchema.safeParse({ files: [1] }).success).toBe(false);
  expect(handedOverSchema.safeParse({ files: Array(51).fill('/a') }).success).toBe(false);
  expect(handedOverSchema.safeParse(null).success).toBe(false);
});
