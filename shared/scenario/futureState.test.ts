import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, tryCommand } from '../commands/apply';
import { arbitraryMapCommand } from '../commands/arbitraryMapCommand.testing';
import { type MapCommand, mapCommandOf } from '../commands/mapCommands';
import { arbitraryMap } from '../file/arbitraryMap.testing';
import { makeImprovement } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import { leanEnterprise } from '../samples/leanEnterprise';
import { conflictSentence } from '../sentences/conflictSentence';
import { futureState, outcomeOf, stagesOf } from './futureState';
import { approve, explore, leanWith } from './leanFuture.testing';

const ids = (document: MapDocument) => document.improvements.map(({ id }) => id);
const remove: MapCommand = { kind: 'removeStep', id: '6b' };

test('nothing selected is the very same map', () => {
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      const nothing = { document, conflicts: [] };
      for (const future of [futureState(document, []), futureState(document, ['nobody'])]) {
        expect(future).toEqual(nothing);
        expect(future.document).toBe(document);
      }
    }),
    { numRuns: 40 },
  );
});

test('commands recorded while the future state is edited lead to that future state', () => {
  const draft = fc.tuple(arbitraryMap, fc.array(arbitraryMapCommand, { maxLength: 10 }));
  fc.assert(
    fc.property(draft, ([start, commands]) => {
      const improvement = makeImprovement({ id: 'in hand', title: '' });
      let document: MapDocument = { ...start, improvements: [improvement] };
      let edited = document;
      for (const command of commands) {
        const result = tryCommand(edited, command);
        if (!result.ok || mapCommandOf(command) === null) continue;
        edited = result.value;
        document = apply(document, { kind: 'recordCommand', id: 'in hand', command });
      }
      const future = futureState(document, ['in hand']);
      expect(future.conflicts).toEqual([]);
      expect({ ...future.document, improvements: [] }).toEqual({ ...edited, improvements: [] });
      expect({ ...document, improvements: [] }).toEqual({ ...start, improvements: [] });
    }),
    { numRuns: 150 },
  );
});

test('what cannot be done is named, one by one, and stops nothing of the rest', () => {
  let refused = 0;
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      let plain = document;
      const places: string[] = [];
      for (const { id, commands } of document.improvements) {
        for (const [index, recorded] of commands.entries()) {
          const command = mapCommandOf(recorded);
          const result = command === null ? null : tryCommand(plain, command);
          if (result?.ok) plain = result.value;
          else places.push(`${id}/${index}`);
        }
      }
      refused += places.length;
      const future = futureState(document, ids(document));
      expect(future.document).toEqual(plain);
      expect(future.conflicts.map(({ improvement, command }) => `${improvement}/${command}`)).toEqual(places);
      for (const conflict of future.conflicts) {
        expect(conflictSentence(conflict, document, 'en')).toMatch(
          /: change \d+ \(.+\) can’t be applied\. .+[.?]$/s,
        );
      }
    }),
    { numRuns: 150 },
  );
  expect(refused).toBeGreaterThan(5);
});

describe('improvements of the sample', () => {
  test('are carried out in the order of the map, whatever the order of the selection', () => {
    const short: MapCommand = { kind: 'editStep', id: '6b', patch: { waitTime: '1d' } };
    const document = leanWith({ approve: [approve], short: [short] });
    const wait = (selected: readonly string[]) =>
      futureState(document, selected).document.steps.find(({ id }) => id === '6b')?.waitTime;
    expect(wait(['short', 'approve'])).toBe('1d');
    expect(wait(['approve'])).toBe('0');
  });

  test('that edit a step another one removed are in conflict with it by name', () => {
    const document = leanWith({ merge: [remove], approve: [approve, explore] });
    const { document: future, conflicts } = futureState(document, ['merge', 'approve']);
    expect(conflicts).toEqual([
      {
        improvement: 'approve',
        command: 0,
        refusal: { kind: 'unknownStep', id: '6b' },
        removedBy: 'merge',
      },
    ]);
    expect(future.steps.find(({ id }) => id === '6a')?.waitTime).toBe('2h');
    expect(conflictSentence(conflicts[0] as (typeof conflicts)[number], document, 'en')).toBe(
      '“Approve”: change 1 (set the process time to 6m, the wait time to 0, the %C&A to 99%, the automation to automated at “Change approval”) can’t be applied. This step is no longer on the map. “Merge” deletes it.',
    );
    expect(futureState(document, ['approve']).conflicts).toEqual([]);
  });

  test('that edit a step the current state has lost since are in conflict with nobody', () => {
    const document = apply(leanWith({ approve: [approve] }), remove);
    expect(futureState(document, ['approve']).conflicts).toMatchObject([{ removedBy: null }]);
  });

  test('that a newer version recorded are named, not dropped', () => {
    const improvement = makeImprovement({ id: 'i', title: 'New', commands: [{ kind: 'teleport' }] });
    const document = { ...leanEnterprise, improvements: [improvement] };
    const { conflicts } = futureState(document, ['i']);
    expect(conflicts).toMatchObject([{ refusal: { kind: 'notUnderstood', command: 'teleport' } }]);
    expect(conflicts.map((conflict) => conflictSentence(conflict, document, 'en'))).toEqual([
      '“New”: change 1 (make a change from a newer version) can’t be applied. Unknown change (“teleport”). It may come from a newer version of Millrace.',
    ]);
  });
});

test('from the stages of an earlier state of the map it is the same future', () => {
  const included = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
  const three = fc.tuple(
    arbitraryMap,
    fc.array(fc.array(arbitraryMapCommand, { maxLength: 4 }), { minLength: 3, maxLength: 3 }),
  );
  fc.assert(
    fc.property(three, included, included, fc.nat(2), arbitraryMapCommand, (of, first, then, at, command) => {
      const [start, lists] = of;
      const improvements = lists.map((commands, index) =>
        makeImprovement({ id: `i${index}`, title: '', commands }),
      );
      const map = { ...start, improvements };
      const chosen = (which: readonly boolean[]) =>
        improvements.filter((_, index) => which[index]).map(({ id }) => id);
      const stages = stagesOf(map, chosen(first));
      const edited = apply(map, { kind: 'recordCommand', id: `i${at}`, command });
      const anew = stagesOf(edited, chosen(then));
      const again = stagesOf(edited, chosen(then), stages);
      expect(outcomeOf(edited, again)).toEqual(outcomeOf(edited, anew));
      expect(again.map(({ conflicts }) => conflicts)).toEqual(anew.map(({ conflicts }) => conflicts));
    }),
    { numRuns: 150, seed: 10 },
  );
});

test('what begins alike is not carried out again, and another stream is', () => {
  const map = leanWith({ approve: [approve], explore: [explore] });
  const stages = stagesOf(map, ['approve']);
  const both = stagesOf({ ...map, title: map.title }, ids(map), stages);
  expect(both[0]?.document).toBe(stages[0]?.document);
  const other = apply(map, { kind: 'editStep', id: '6a', patch: { name: 'Try' } });
  expect(outcomeOf(other, stagesOf(other, ['approve'], stages)).document.steps).toContainEqual(
    expect.objectContaining({ name: 'Try' }),
  );
});
