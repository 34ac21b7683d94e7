import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { waitInDetail } from '#shared/picture/groups/coarseDetail';
import { stepBox } from '#shared/picture/layout/layout';
import { pictureOf } from '#shared/picture/picture';
import { templates } from '#shared/samples/templates';
import { templateTexts } from '#shared/text/templateTexts';
import { words } from '#shared/text/words';
import { stageGroups } from './stageGroups';
import { letterFloor, stageLayout, stagePartsOf, viewOf } from './stageView';

const teams = ['Business', 'Engineering', 'Quality', 'Operations', 'Security', 'Legal'];

/** So many steps one after the other, by teams in turns. */
function stream(count: number): MapDocument {
  const steps = Array.from({ length: count }, (_, at) =>
    makeStep({
      id: `s${at}`,
      name: `Review of part ${at + 1}`,
      team: teams[at % teams.length] ?? '',
      processTime: '2h',
      waitTime: '3d 4h',
    }),
  );
  const flows = steps.slice(1).map(({ id }, at) => makeForward({ id: `f${at}`, from: `s${at}`, to: id }));
  return makeMap({ id: 'stream', title: 'Stream', steps, flows });
}

/** The room of a slide in windows of usual sizes. */
const rooms = [
  { width: 1193, height: 600, window: 720 },
  { width: 1790, height: 920, window: 1080 },
  { width: 3580, height: 1900, window: 2160 },
];

const maps = [
  ...templates.map(({ id, map }) => ({ id, map: map(templateTexts('en')) })),
  { id: 'one step', map: stream(1) },
  { id: 'sixty steps', map: stream(60) },
  { id: 'sixty steps by team', map: { ...stream(60), lanesBy: 'team' as const } },
];

for (const { id, map } of maps) {
  const analysis = analyse(map);
  const { steps } = map;
  test.each(rooms)(`${id}: every step is seen once and whole, in letters for $width x $height`, (room) => {
    const layout = stageLayout(analysis, null, room);
    const picture = pictureOf(analysis, layout, words('en'));
    const parts = stagePartsOf(layout, steps, room);
    const stage = { ...room, height: room.height * 0.7 };
    expect(parts.flat().toSorted()).toEqual(
      parts.length === 0 ? [] : steps.map((step) => step.id).toSorted(),
    );
    expect(parts.length, 'parts').toBeGreaterThan(0);
    for (const part of parts) {
      const shown = part.map((step) => analysis.indexOf(step));
      const view = viewOf(layout, shown, stage);
      const groups = stageGroups(picture, view, letterFloor(room.window));
      for (const index of shown) {
        const box = stepBox(layout, index);
        expect(box.x).toBeGreaterThanOrEqual(view.x);
        expect(box.x + box.width).toBeLessThanOrEqual(view.x + view.width);
        expect(box.y).toBeGreaterThanOrEqual(view.y);
        expect(box.y + box.height).toBeLessThanOrEqual(view.y + view.height);
        const { id: step, name } = steps[index] ?? { id: '', name: '' };
        const texts = (key: string) =>
          groups.find((group) => group.key === key)?.shapes.filter((shape) => shape.kind === 'text') ?? [];
        const first = texts(`step:${step}`)[0]?.text ?? '';
        expect(name.startsWith(first.replace(/…$/u, '').trim()), `${name} is shown as ${first}`).toBe(true);
        const wait = waitInDetail(picture, index, 'compact');
        const times = wait?.shapes.filter(({ kind }) => kind === 'text') ?? [];
        expect(texts(`wait:${step}`), `the wait of ${name}`).toHaveLength(times.length);
      }
    }
  });
}

test('a map that would take more slides than anybody follows has no parts', () => {
  const [room] = rooms;
  if (room === undefined) throw new Error('there are rooms');
  const map = stream(400);
  expect(stagePartsOf(stageLayout(analyse(map), null, room), map.steps, room)).toEqual([]);
  expect(stagePartsOf(stageLayout(analyse(stream(1)), null, room), [], room)).toEqual([]);
});
