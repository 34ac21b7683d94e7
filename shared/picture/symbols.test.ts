import { expect, test } from 'vitest';
import { analyse } from '../metrics/analyse';
import type { Flow } from '../model/flow';
import { makeImprovement } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import { makeNote } from '../model/note';
import { type ConstraintTag, constraintTags } from '../model/step';
import { leanEnterprise } from '../samples/leanEnterprise';
import { loadWords } from '../text/loadWords';
import { words } from '../text/words';
import { kaizenBurstGroup } from './groups/kaizenBurstGroup';
import type { StepDetail } from './groups/stepGroup';
import { layOut } from './layout/layOutMap';
import { pushHalf } from './paths';
import { pictureOf, withPath } from './picture';
import type { SceneGroup } from './scene';
import { sceneOfPicture } from './sceneOf';
import { textBox } from './shapes';

const lean: MapDocument = { ...leanEnterprise, customer: '', supplier: '' };

function groupsOf(document: MapDocument, path = false): ReadonlyMap<string, SceneGroup> {
  const analysis = analyse(document);
  const picture = pictureOf(analysis, layOut(analysis), words('en'));
  const scene = sceneOfPicture(path ? withPath(picture) : picture);
  return new Map(scene.groups.map((group) => [group.key, group]));
}

function textsOf(group: SceneGroup | undefined): readonly string[] {
  return group?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) ?? [];
}

function tagged(tags: readonly ConstraintTag[]): MapDocument {
  return { ...lean, steps: lean.steps.map((step) => (step.id === '3' ? { ...step, tags } : step)) };
}

test('customer and supplier stand at the ends of the stream when they have a name', () => {
  const groups = groupsOf({ ...lean, customer: 'Retail customers', supplier: 'Product council' });
  expect(textsOf(groups.get('mark:customer:7')).join(' ')).toBe('Retail customers');
  expect(textsOf(groups.get('mark:supplier:1')).join(' ')).toBe('Product council');
  const plain = [...groupsOf(lean).keys()];
  expect(plain.filter((key) => key.includes('customer') || key.includes('supplier'))).toEqual([]);
});

test('tags are written in full where they fit, else in short, and what is left is counted', () => {
  const wordsOf = (tags: readonly ConstraintTag[]) =>
    textsOf(groupsOf(tagged(tags)).get('step:3')).slice(3, -6);
  expect(wordsOf(['approval', 'approval'])).toEqual(['approval']);
  expect(wordsOf(['approval', 'compliance'])).toEqual(['comp', 'appr']);
  expect(wordsOf(constraintTags)).toEqual(['sec', 'comp', '+3']);
});

test('a screen reader is told of tags and improvements in full', () => {
  const improvements = [makeImprovement({ id: 'i', title: 'Plan weekly', step: '3', status: 'doing' })];
  const label = groupsOf({ ...tagged(['security', 'approval']), improvements }).get('step:3')?.label;
  expect(label).toContain('subject to security, approval');
  expect(label).toContain('improvement 1 (in progress): Plan weekly');
});

test('improvements that are not done yet are a burst with their numbers', () => {
  const improvements = [
    makeImprovement({ id: 'i', title: 'Plan weekly', step: '3' }),
    makeImprovement({ id: 'j', number: 4, title: 'Split', step: '3', status: 'selected' }),
    makeImprovement({ id: 'k', title: 'Over', step: '4', status: 'done' }),
    makeImprovement({ id: 'l', title: 'Everywhere' }),
  ];
  const groups = groupsOf({ ...lean, improvements });
  expect(textsOf(groups.get('mark:kaizenBurst:3'))).toEqual(['1 · 4']);
  expect(groups.get('mark:kaizenBurst:3')?.label).toContain('1 · Plan weekly; 4 · Split');
  expect([...groups.keys()].filter((key) => key.startsWith('mark:kaizenBurst'))).toHaveLength(1);
});

test('a burst tells as many numbers as it has room for, large enough to be read from far away', () => {
  const improvements = [1, 2, 13, 14].map((number) =>
    makeImprovement({ id: `i${number}`, number, title: 'Better', step: '3' }),
  );
  const drawn = (count: number, detail: StepDetail) => {
    const analysis = analyse({ ...lean, improvements: improvements.slice(0, count) });
    const picture = pictureOf(analysis, layOut(analysis), words('en'));
    const shapes = kaizenBurstGroup(picture, analysis.indexOf('3'), detail)?.shapes ?? [];
    const [text] = shapes.filter((shape) => shape.kind === 'text');
    if (text?.kind !== 'text') throw new Error('it bears numbers');
    return text;
  };
  expect([1, 2, 3, 4].map((count) => drawn(count, 'full').text)).toEqual(['1', '1 · 2', '1 +2', '1 +3']);
  expect([1, 2, 3, 4].map((count) => drawn(count, 'coarse').text)).toEqual(['1', '1 · 2', '1 +2', '1 +3']);
  // The view changes at 70 %, and a whole map is mostly seen at 58 % and more: at least 9.5 px, and 12.
  expect(drawn(1, 'full').size * 0.7).toBeGreaterThan(9.5);
  expect(drawn(1, 'coarse').size * 0.58).toBeGreaterThan(12);
});

test('notes on the parking lot are not drawn', () => {
  const notes = [makeNote({ id: 'a', text: 'Ask' }), makeNote({ id: 'b', text: 'Later', parked: true })];
  const groups = groupsOf({ ...lean, notes });
  expect([groups.has('note:a'), groups.has('note:b')]).toEqual([true, false]);
});

test('with the path shown, slack is written at the other steps and only there', () => {
  const groups = groupsOf(lean, true);
  expect(textsOf(groups.get('mark:slack:6a'))).toEqual(['3 d slack']);
  expect([...groups.keys()].filter((key) => key.startsWith('mark:slack'))).toEqual(['mark:slack:6a']);
  expect([...groupsOf(lean).keys()].some((key) => key.startsWith('mark:slack'))).toBe(false);
});

test('with the path shown, its steps have a heavy outline and the others step back', () => {
  const outline = (id: string) => groupsOf(lean, true).get(`step:${id}`)?.shapes[0];
  expect(outline('3')).toMatchObject({ stroke: 'ink', strokeWidth: 3 });
  expect(outline('6a')).toMatchObject({ stroke: 'line', strokeWidth: 1 });
});

test('lanes of teams are drawn with the name of the team and the number of its steps', () => {
  const groups = groupsOf({ ...lean, lanesBy: 'team' });
  const lanes = [...groups.values()].filter(({ kind }) => kind === 'band');
  expect(lanes.map(({ label }) => label)[0]).toBe('Team Business, 2 steps');
});

test('flows forward are the push arrows of the field, rework and information are slim', () => {
  const flows: readonly Flow[] = [
    ...lean.flows,
    { id: 'back', kind: 'rework', from: '4', to: '3', share: 0.1 },
    { id: 'told', kind: 'information', from: '1', to: '4', label: 'plan' },
  ];
  const groups = groupsOf({ ...lean, flows });
  const pushed = flows.filter(({ id }) => {
    const line = groups.get(`flow:${id}`)?.shapes[0];
    return line?.kind === 'line' && line.push === true;
  });
  expect(pushed).toEqual(lean.flows);
});

test('a wait stands above the arrow and its time below; without an arrow they stand together', () => {
  const groups = groupsOf(lean);
  const gap = (step: string) => {
    const [triangle, time] = groups.get(`wait:${step}`)?.shapes ?? [];
    if (triangle?.kind !== 'line' || time?.kind !== 'text') throw new Error('a triangle and its time');
    return textBox(time).y - Math.max(...triangle.points.map(({ y }) => y));
  };
  expect(gap('2')).toBeGreaterThan(2 * pushHalf);
  expect(gap('1')).toBeLessThan(2 * pushHalf);
});

test('where a wait needs two lines, a number and its unit stay together', async () => {
  await loadWords('de');
  const analysis = analyse(lean);
  const { groups } = sceneOfPicture(pictureOf(analysis, layOut(analysis), words('de')));
  const wait = (id: string) => textsOf(groups.find(({ key }) => key === `wait:${id}`)).map(plain);
  expect(wait('1')).toEqual(['1 Wo', '3 Tg']);
  expect(wait('3')).toEqual(['3 Wo']);
});

function plain(text: string): string {
  return text.replaceAll(/\s/gu, ' ');
}
