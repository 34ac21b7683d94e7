import { expect, test } from 'vitest';
import { presentDeed } from './presentKeys';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test('keyboards and clickers mean the same', () => {
  const deeds = ['ArrowRight', 'PageDown', ' ', 'ArrowLeft', 'PageUp', 'B', '.', 'Escape', 'T'].map((key) =>
    presentDeed({ ...plain, key }),
  );
  expect(deeds).toEqual(['next', 'next', 'next', 'back', 'back', 'blank', 'blank', 'leave', 'timer']);
});

test('other keys, and keys with Ctrl, mean nothing', () => {
  expect(presentDeed({ ...plain, key: 'F5' })).toBeNull();
  expect(presentDeed({ ...plain, key: 'x' })).toBeNull();
  expect(presentDeed({ ...plain, key: 'constructor' })).toBeNull();
  expect(presentDeed({ ...plain, ctrlKey: true, key: 'b' })).toBeNull();
});
