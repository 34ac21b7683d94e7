import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../commands/apply';
import { arbitraryMapCommand } from '../commands/arbitraryMapCommand.testing';
import { mapOf, step } from '../commands/mapForTests.testing';
import { arbitraryMap } from '../file/arbitraryMap.testing';
import { makeForward } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import { makeNote } from '../model/note';
import { sameData } from '../model/sameData';
import { diffReport } from '../report/diffReport';
import { leanEnterprise } from '../samples/leanEnterprise';
import { diffMaps } from './diffMaps';
import { futureState } from './futureState';
import { approve, leanWith } from './leanFuture.testing';
import { isUnchanged } from './mapDiff';

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const changes = (document: MapDocument, after: MapDocument) =>
  diffMaps(document, after).steps.changed.flatMap((one) =>
    one.changes.map(({ field, before, after: now }) => [one.after.id, field, before, now]),
  );

test('a map is no different from itself', () => {
  fc.assert(
    fc.property(arbitraryMap, fc.boolean(), (document, isCopy) => {
      const twin: MapDocument = { ...structuredClone(document), id: isCopy ? 'copy' : document.id };
      expect(isUnchanged(diffMaps(document, twin))).toBe(true);
      expect(diffReport(document, twin, 'en').equal).toBe(true);
    }),
    { numRuns: 80 },
  );
});

test('every step that came, went or changed is named, and no other', () => {
  let found = 0;
  const edited = fc.tuple(
    arbitraryMap.filter(({ steps }) => steps.length > 1),
    fc.array(arbitraryMapCommand, { minLength: 4, maxLength: 12 }),
  );
  fc.assert(
    fc.property(edited, ([before, commands]) => {
      const after = commands.reduce<MapDocument>((document, command) => apply(document, command), before);
      const { steps } = diffMaps(before, after);
      const idsBefore = new Set(ids(before.steps));
      const idsAfter = new Set(ids(after.steps));
      // A step that came in place of one with the same name is that step, under another id.
      const byName = new Set(
        steps.changed.filter((one) => one.before.id !== one.after.id).map((one) => one.after.id),
      );
      for (const now of after.steps) {
        const was = before.steps.find(({ id }) => id === now.id);
        const isNamed = ids([...steps.added, ...steps.changed.map((one) => one.after)]).includes(now.id);
        if (was !== undefined) expect(isNamed).toBe(!sameData(was, now));
        else if (isNamed) expect(ids(steps.added).includes(now.id) || byName.has(now.id)).toBe(true);
        if (isNamed) found += 1;
      }
      for (const { id } of steps.removed) expect(idsBefore.has(id) && !idsAfter.has(id)).toBe(true);
      const gone = before.steps.filter(({ id }) => !idsAfter.has(id)).length;
      const came = after.steps.filter(({ id }) => !idsBefore.has(id)).length;
      expect(steps.removed.length - steps.added.length).toBe(gone - came);
    }),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(10);
});

describe('two versions of one map', () => {
  test('tell a new name, a new machine and new values apart, field by field', () => {
    const document = leanWith({
      approve: [approve, { kind: 'editStep', id: '6b', patch: { name: 'Policy check' } }],
    });
    const { steps } = diffMaps(document, futureState(document, ['approve']).document);
    expect(ids(steps.renamed.map((one) => one.after))).toEqual(['6b']);
    expect(ids(steps.automated.map((one) => one.after))).toEqual(['6b']);
    expect(changes(document, futureState(document, ['approve']).document)).toEqual([
      ['6b', 'name', 'Change approval', 'Policy check'],
      ['6b', 'processTime', '1h', '6m'],
      ['6b', 'waitTime', { upToLeadTime: '1w' }, '0'],
      ['6b', 'percentCompleteAccurate', 0.9, 0.99],
      ['6b', 'automationLevel', 'manual', 'automated'],
    ]);
  });

  test('know a step by its id although another one took its name', () => {
    const before = mapOf('a>b');
    const after = { ...before, steps: [step('a', { name: 'New' }), step('b'), step('c', { name: 'A' })] };
    const { steps } = diffMaps(before, after);
    expect(ids(steps.added)).toEqual(['c']);
    expect(changes(before, after)).toEqual([['a', 'name', 'A', 'New']]);
  });

  test('know a flow by what it connects, and by its id when it leads elsewhere', () => {
    const before = mapOf('a>b', 'b>c');
    const renumbered = { ...before, flows: before.flows.map((flow) => ({ ...flow, id: `new ${flow.id}` })) };
    expect(isUnchanged(diffMaps(before, renumbered))).toBe(true);
    const led = {
      ...before,
      flows: before.flows.with(1, makeForward({ id: 'b>c', from: 'a', to: 'c', share: 0 })),
    };
    const { flows } = diffMaps(before, led);
    expect([flows.added, flows.removed]).toEqual([[], []]);
    expect(flows.changed.flatMap((one) => one.changes.map(({ field }) => field))).toEqual(['from', 'share']);
  });

  test('tell what else is different: demand, calendar, phases and their order, notes, improvements', () => {
    const before: MapDocument = { ...leanEnterprise, notes: [makeNote({ id: 'n', text: 'N', step: '1' })] };
    const after: MapDocument = {
      ...leanWith({ approve: [approve] }),
      title: 'Better',
      demand: { items: 1, per: 'day' },
      calendar: { ...before.calendar, hoursPerDay: 7 },
      lanes: before.lanes.toReversed(),
      notes: [makeNote({ id: 'n', text: 'N', step: '2' })],
    };
    const diff = diffMaps(before, after);
    expect(diff.map.map(({ field }) => field)).toEqual(['title', 'demand']);
    expect(diff.calendar).toEqual([{ field: 'hoursPerDay', before: 8, after: 7 }]);
    expect(diff.lanes).toEqual({ added: [], removed: [], changed: [], reordered: true });
    expect(diff.notes.changed.map((one) => one.changes)).toEqual([
      [{ field: 'step', before: '1', after: '2' }],
    ]);
    expect(ids(diff.improvements.added)).toEqual(['approve']);
    expect(changes(before, after)).toEqual([]);
  });
});

describe('two maps with ids of their own', () => {
  /** As a table has them: positions for ids. */
  function numbered(...names: readonly string[]): MapDocument {
    const steps = names.map((name, index) => step(String(index + 1), { name }));
    const flows = steps
      .slice(1)
      .map(({ id }, index) => makeForward({ id: `f${id}`, from: steps[index]?.id ?? '', to: id }));
    return { ...mapOf(), id: names.join(), steps, flows };
  }

  test('are compared by names, so that a row put in renames nothing', () => {
    const { steps, flows } = diffMaps(numbered('Build', 'Deploy'), numbered('Build', 'Test', ' deploy'));
    expect(steps.added.map(({ name }) => name)).toEqual(['Test']);
    expect(steps.removed).toEqual([]);
    expect(steps.changed.map((one) => [one.before.id, one.after.id])).toEqual([['2', '3']]);
    expect(flows.added.map(({ from, to }) => `${from}>${to}`)).toEqual(['1>2', '2>3']);
    expect(flows.removed.map(({ from, to }) => `${from}>${to}`)).toEqual(['1>2']);
  });

  test('take what is left with one id as renamed, and of equal names the first for the first', () => {
    const { steps } = diffMaps(
      numbered('Review', 'Build', 'Review'),
      numbered('Review', 'Compile', 'Review'),
    );
    expect(steps.changed.map((one) => [one.before.name, one.after.name])).toEqual([['Build', 'Compile']]);
  });
});
