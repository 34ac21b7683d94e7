import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryMap } from '../file/arbitraryMap.testing';
import { judgeMap } from '../file/readVsmap';
import type { MapDocument } from '../model/mapDocument';
import { sameData } from '../model/sameData';
import { apply, commandSchema, refusal, tryCommand } from './apply';
import { arbitraryCommand, arbitrarySingle } from './arbitraryCommand.testing';
import { mapOf } from './mapForTests.testing';
import { commandRules, type SingleCommand } from './registry';

const sequences = fc.tuple(arbitraryMap, fc.array(arbitraryCommand, { maxLength: 12 }));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

function judged(document: MapDocument) {
  return judgeMap({ ...document });
}

describe('whatever the map and the commands', () => {
  test('a sound map stays sound, step by step, and nothing is changed in place', () => {
    fc.assert(
      fc.property(sequences, ([start, commands]) => {
        let document = frozen(start);
        for (const command of commands) {
          document = frozen(apply(document, command));
          expect(judged(document)).toMatchObject({ ok: true });
        }
      }),
    );
  });

  test('a refused command leaves the very same map, and so does one that changes nothing', () => {
    fc.assert(
      fc.property(sequences, ([start, commands]) => {
        let document = start;
        for (const command of commands) {
          const after = apply(document, command);
          if (refusal(document, command) !== null) expect(after).toBe(document);
          if (sameData(after, document)) expect(after).toBe(document);
          document = after;
        }
      }),
    );
  });

  test('a single command carried out twice says no more than once', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitrarySingle, (document, command) => {
        const once = apply(document, command);
        expect(apply(once, command)).toBe(once);
      }),
    );
  });

  test('a command that is possible survives JSON and the schema with the same effect', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryCommand, (document, command) => {
        const result = tryCommand(document, command);
        fc.pre(result.ok);
        const read = commandSchema.parse(JSON.parse(JSON.stringify(command)));
        expect(apply(document, read)).toEqual(apply(document, command));
      }),
      { numRuns: 300 },
    );
  });

  test('several commands as one do what they do one after the other, or nothing', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.array(arbitrarySingle, { maxLength: 5 }), (document, commands) => {
        const together = tryCommand(document, { kind: 'all', commands });
        let alone = document;
        let refused = false;
        for (const command of commands) {
          const step = tryCommand(alone, command);
          refused ||= !step.ok;
          if (step.ok) alone = step.value;
        }
        expect(together.ok).toBe(!refused);
        if (together.ok) expect(together.value).toEqual(alone);
      }),
    );
  });
});

test('whoever removes many steps and flows at once gets what removing them one by one leaves', () => {
  const most = { maxLength: 12 };
  fc.assert(
    fc.property(arbitraryMap, fc.array(fc.nat(), most), fc.array(fc.nat(), most), (map, some, others) => {
      const flows = some.flatMap((at) => map.flows[at % (map.flows.length + 1)]?.id ?? []);
      const steps = others.flatMap((at) => map.steps[at % (map.steps.length + 1)]?.id ?? []);
      const commands = [
        ...[...new Set(flows)].map((id) => ({ kind: 'disconnect', id }) as const),
        ...[...new Set(steps)].map((id) => ({ kind: 'removeStep', id }) as const),
      ];
      expect(apply(map, { kind: 'all', commands })).toEqual(commands.reduce<MapDocument>(apply, map));
    }),
    { numRuns: 500 },
  );
});

test('whoever brings many steps, flows and notes at once gets what bringing them one by one gets', () => {
  let [carriedOut, refused] = [0, 0];
  fc.assert(
    fc.property(arbitraryMap, arbitraryMap, fc.boolean(), (map, part, renamed) => {
      const own = (id: string) => (renamed ? `new ${id}` : id);
      const commands: SingleCommand[] = [
        ...part.steps.map((step, at): SingleCommand => {
          const after = at % 2 === 0 ? null : own(part.steps[at - 1]?.id ?? '');
          const flow = at % 4 === 1 ? `way ${at}` : null;
          return { kind: 'addStep', step: { ...step, id: own(step.id), phase: null }, after, flow };
        }),
        ...part.flows.map((flow): SingleCommand => {
          const ends = { id: own(flow.id), from: own(flow.from), to: own(flow.to) };
          return { kind: 'connect', flow: { ...flow, ...ends } };
        }),
        ...part.notes.map((note): SingleCommand => {
          const step = note.step === null ? null : own(note.step);
          return { kind: 'addNote', note: { ...note, id: own(note.id), step } };
        }),
      ];
      const together = tryCommand(map, { kind: 'all', commands });
      let alone: ReturnType<typeof tryCommand> = { ok: true, value: map };
      for (const command of commands) if (alone.ok) alone = tryCommand(alone.value, command);
      expect(together).toEqual(alone);
      if (commands.length > 1 && together.ok) carriedOut += 1;
      if (!together.ok) refused += 1;
    }),
    { numRuns: 500 },
  );
  expect(carriedOut).toBeGreaterThan(15);
  expect(refused).toBeGreaterThan(15);
});

test('whoever edits many steps at once gets what editing them one by one gets', () => {
  const times = fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom('1d', '2d', '?', null) },
    { weight: 1, arbitrary: fc.constant('no time') },
  );
  const patches = fc.record(
    { name: fc.string(), processTime: times, waitTime: times, leadTime: times, every: times },
    { requiredKeys: [] },
  );
  let carriedOut = 0;
  fc.assert(
    fc.property(
      arbitraryMap,
      fc.array(fc.tuple(fc.nat(), patches), { minLength: 2, maxLength: 12 }),
      (map, edits) => {
        const commands = edits.map(
          ([at, patch]) =>
            ({ kind: 'editStep', id: map.steps[at % map.steps.length]?.id ?? 'none', patch }) as const,
        );
        const together = tryCommand(map, { kind: 'all', commands });
        let alone: ReturnType<typeof tryCommand> = { ok: true, value: map };
        for (const command of commands) if (alone.ok) alone = tryCommand(alone.value, command);
        expect(together).toEqual(alone);
        if (together.ok && together.value !== map) carriedOut += 1;
      },
    ),
    { numRuns: 500 },
  );
  expect(carriedOut).toBeGreaterThan(15);
});

test.each([
  [{ kind: 'removeStep', id: 'b' }, 'unknownStep'],
  [{ kind: 'disconnect', id: 'a-b' }, 'unknownFlow'],
] as const)('what is named twice in one removal refuses all of it: %o', (command, kind) => {
  const result = tryCommand(mapOf('a>b'), { kind: 'all', commands: [command, command] });
  expect(result).toEqual({ ok: false, error: { kind, id: command.id } });
});

test('arbitrary maps are sound', () => {
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      expect(judged(document)).toMatchObject({ ok: true });
    }),
  );
});

test('every kind of command is carried out often enough for these laws to mean something', () => {
  const times = new Map(commandRules.map((rule) => [rule.kind, 0]));
  const maps = fc.sample(arbitraryMap, { numRuns: 500, seed: 7 });
  const commands = fc.sample(arbitraryCommand, { numRuns: 12_000, seed: 7 });
  for (const [at, command] of commands.entries()) {
    const document = maps[at % maps.length];
    if (document === undefined || apply(document, command) === document) continue;
    times.set(command.kind, (times.get(command.kind) ?? 0) + 1);
  }
  expect([...times].filter(([, count]) => count < 3)).toEqual([]);
});
