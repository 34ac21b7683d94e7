import { expect, test } from 'vitest';
import { noticeSchemas, questionSchemas } from './contract';
import { bridgeLimits } from './limits';

const request = { suggestedName: 'map', kind: 'vsmap', bytes: new Uint8Array([1]) };

function isSaveRequest(...args: unknown[]): boolean {
  return questionSchemas.saveFile.arguments.safeParse(args).success;
}

test('a save names a kind and holds bytes, and nothing else', () => {
  expect(isSaveRequest(request)).toBe(true);
  expect(isSaveRequest({ ...request, kind: 'exe' })).toBe(false);
  expect(isSaveRequest({ ...request, bytes: [1] })).toBe(false);
  expect(isSaveRequest({ ...request, bytes: new ArrayBuffer(1) })).toBe(false);
  expect(isSaveRequest({ ...request, path: '/etc/passwd' })).toBe(false);
  expect(isSaveRequest({ ...request, suggestedName: '' })).toBe(false);
  expect(isSaveRequest({ ...request, suggestedName: 'x'.repeat(256) })).toBe(false);
  expect(isSaveRequest(request, 'more')).toBe(false);
  expect(isSaveRequest()).toBe(false);
});

test('a save above the limit is refused', () => {
  const bytes = new Uint8Array(bridgeLimits.savedBytes + 1);
  expect(isSaveRequest({ ...request, bytes })).toBe(false);
});

test('opening takes no argument: the page cannot name a path', () => {
  expect(questionSchemas.openMap.arguments.safeParse([]).success).toBe(true);
  expect(questionSchemas.openMap.arguments.safeParse(['/etc/passwd']).success).toBe(false);
});

test('being ready says nothing more', () => {
  expect(noticeSchemas.ready.safeParse([]).success).toBe(true);
  expect(noticeSchemas.ready.safeParse([1]).success).toBe(false);
});
