import { expect, test } from 'vitest';
import { presentCommand } from './presentKeys';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test('keyboards and clickers mean the same', () => {
  const commands = ['ArrowRight', 'PageDown', ' ', 'ArrowLeft', 'PageUp', 'B', '.', 'Escape', 'T'].map(
    (key) => presentCommand({ ...plain, key }),
  );
  expect(commands).toEqual(['next', 'next', 'next', 'back', 'back', 'blank', 'blank', 'leave', 'timer']);
});

test('other keys, and keys with Ctrl, mean nothing', () => {
  expect(presentCommand({ ...plain, key: 'F5' })).toBeNull();
  expect(presentCommand({ ...plain, key: 'x' })).toBeNull();
  expect(presentCommand({ ...plain, key: 'constructor' })).toBeNull();
  expect(presentCommand({ ...plain, ctrlKey: true, key: 'b' })).toBeNull();
});
