import { expect, test } from 'vitest';
import { apply } from '#shared/commands/apply';
import type { Command } from '#shared/commands/registry';
import { analyse } from '#shared/metrics/analyse';
import type { MapDocument } from '#shared/model/mapDocument';
import { layOut } from '#shared/picture/layout/layOutMap';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { words } from '#shared/text/words';
import { type MeantMap, meaningOfChange } from './MeaningStatus';

function meant(document: MapDocument): MeantMap {
  const analysis = analyse(document);
  return { analysis, layout: layOut(analysis) };
}

function meaning(command: Command, step: string | null): string | null {
  const after = apply(leanEnterprise, command);
  return meaningOfChange(meant(leanEnterprise), meant(after), step, words('en'));
}

test('a wait that was changed is told with its part of the lead time, and what became of that', () => {
  const said = meaning({ kind: 'editStep', id: '3', patch: { waitTime: '1d' } }, '3');
  expect(said).toBe(
    'Release planning and estimation: 1 hour of work, waits 1 day, 2.9% of the lead time, only 60% complete and accurate, manual. Lead time 6 weeks 4 days.',
  );
});

test('a change elsewhere tells the lead time only', () => {
  expect(meaning({ kind: 'editStep', id: '3', patch: { waitTime: '1d' } }, null)).toBe(
    'Lead time 6 weeks 4 days.',
  );
});

test('a change without meaning for the stream says nothing', () => {
  expect(meaning({ kind: 'setTitle', title: 'Other' }, '3')).toBeNull();
});

test('a time that is no longer known leaves the part of the lead time that is', () => {
  expect(meaning({ kind: 'editStep', id: '3', patch: { waitTime: null, processTime: null } }, null)).toBe(
    'Lead time at least 6 weeks 3 days.',
  );
});
