import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fileArguments, handedOverSchema } from './fileArguments';

test('maps and pictures among the arguments are taken, relative to the folder of the start', () => {
  const args = [
    '/opt/Millrace/millrace',
    '--flag',
    'a.vsmap',
    '/abs/B.PNG',
    '.',
    'c.txt',
    '../d.svg',
    '--x.vsmap',
  ];
  expect(fileArguments(args, '/home/me')).toEqual(
    ['/home/me/a.vsmap', '/abs/B.PNG', '/home/d.svg'].map((path) => resolve(path)),
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
