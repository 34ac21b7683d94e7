import { expect, test } from 'vitest';
import { fail, ok } from '#shared/model/result';
import type { Terminal } from '../terminal';
import { writeMade } from './writeMade';

/** A terminal that keeps what is written and what is complained about. */
function kept() {
  const written: string[] = [];
  const complained: string[] = [];
  const terminal: Terminal = {
    say: () => undefined,
    complain: (line) => void complained.push(line),
    read: async (path) => fail({ kind: 'notFound', path }),
    async write(_, content) {
      written.push(new TextDecoder().decode(content));
      return ok(null);
    },
  };
  return { written, complained, terminal };
}

test('a picture that had to be smaller is written, and told of', async () => {
  const { written, complained, terminal } = kept();
  expect(await writeMade('map.png', ok({ content: 'picture', scale: 0.41 }), terminal)).toBe(true);
  expect(written).toEqual(['picture']);
  expect(complained).toEqual([expect.stringMatching(/^map\.png: .* exported at 41%/)]);
  expect(await writeMade('map.png', ok({ content: 'whole', scale: 1 }), terminal)).toBe(true);
  expect(complained).toHaveLength(1);
});

test('what could not be made is told of, and nothing is written', async () => {
  const { written, complained, terminal } = kept();
  expect(await writeMade('map.png', fail({ kind: 'notDrawn' }), terminal)).toBe(false);
  expect(written).toEqual([]);
  expect(complained).toEqual([expect.stringMatching(/^map\.png: The file couldn’t be created/)]);
});
