import { expect, test } from 'vitest';
import { apply } from '#shared/commands/apply';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { words } from '#shared/text/words';
import { answerTo } from './answers';
import { questionWords } from './Backwards';
import { firstQuestion, type Question, questionAfter, stillAsked } from './questions';

const said = words('en');

function counted() {
  let count = 0;
  const next = () => {
    count += 1;
    return `id${count}`;
  };
  return { step: next, flow: next };
}

/** Answers one question after the other, as typed, and gives the map and the question that comes then. */
function talk(document: MapDocument, answers: readonly string[]) {
  const ids = counted();
  let [map, question]: [MapDocument, Question] = [document, firstQuestion(document)];
  const asked: string[] = [];
  for (const text of answers) {
    asked.push(questionWords(question, text, map, said).asks);
    const answer = answerTo(question, text, map, ids, said);
    if (!answer.ok) throw new Error(answer.error);
    const { command, added } = answer.value;
    if (command !== null) map = apply(map, command);
    question = questionAfter(question, map, added);
  }
  return { map, question, asked };
}

const empty = makeMap({ id: 'm', title: 'New map' });

test('questions lead from the customer to the beginning, and what a line has said is not asked again', () => {
  const { map, question, asked } = talk(empty, [
    'A repaired car',
    'Hand over 15m 95%',
    '2h',
    '',
    'Repair 3h / 4d 90%',
    '10 %',
    'Order parts',
    '20m',
    '1d',
    '0',
    '',
  ]);
  expect(asked).toEqual([
    'What does the customer get?',
    'Which step delivers it?',
    'How long does an item wait before Hand over?',
    'Out of 100 items, how many come back and go through Hand over again?',
    'What happens right before Hand over?',
    'Out of 100 items, how many does Hand over send back to Repair?',
    'What happens right before Repair?',
    'How long does the work on one item take at Order parts?',
    'How long does an item wait before Order parts?',
    'Out of 100 items, how many does Repair send back to Order parts?',
    'What happens right before Order parts?',
  ]);
  expect(question).toEqual({ kind: 'done' });
  expect(map.title).toBe('A repaired car');
  const byName = new Map(map.steps.map((step) => [step.name, step]));
  expect(byName.get('Hand over')).toMatchObject({
    processTime: '15m',
    waitTime: '2h',
    percentCompleteAccurate: 0.95,
    end: true,
  });
  expect(byName.get('Repair')).toMatchObject({ processTime: '3h', waitTime: '4d', end: false });
  expect(byName.get('Order parts')).toMatchObject({ processTime: '20m', waitTime: '1d' });
  const name = (id: string) => map.steps.find((step) => step.id === id)?.name;
  expect(
    map.flows.map((flow) => [flow.kind, name(flow.from), name(flow.to), 'share' in flow ? flow.share : null]),
  ).toEqual([
    ['forward', 'Repair', 'Hand over', null],
    ['rework', 'Hand over', 'Repair', 0.1],
    ['forward', 'Order parts', 'Repair', null],
  ]);
});

test('of a map that is there it asks what comes before its beginning', () => {
  expect(firstQuestion(leanEnterprise)).toEqual({ kind: 'before', step: '1' });
  const { map } = talk(leanEnterprise, ['Idea 1h / 3w']);
  const added = map.steps.find(({ name }) => name === 'Idea');
  expect(map.flows.some(({ from, to }) => from === added?.id && to === '1')).toBe(true);
  expect(added?.phase).toBe('exploration');
});

test('an answer that is not understood says why and does nothing', () => {
  const ids = counted();
  const at = (question: Question, text: string) => answerTo(question, text, leanEnterprise, ids, said);
  expect(at({ kind: 'waits', step: '1' }, 'soon').ok).toBe(false);
  expect(at({ kind: 'back', step: '1' }, '100 %').ok).toBe(false);
  expect(at({ kind: 'hands' }, ' ').ok).toBe(false);
  expect(at({ kind: 'before', step: '1' }, '3h').ok).toBe(false);
});

test('answering again replaces what came back, and none takes it away', () => {
  const ids = counted();
  const question: Question = { kind: 'back', step: '4' };
  const change = (map: MapDocument, text: string) => {
    const answer = answerTo(question, text, map, ids, said);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value.command === null ? map : apply(map, answer.value.command);
  };
  const back = (map: MapDocument) => map.flows.filter(({ kind }) => kind === 'rework');
  const once = change(leanEnterprise, '10');
  expect(back(once)).toMatchObject([{ from: '5', to: '4', share: 0.1 }]);
  expect(back(change(once, '25 %'))).toMatchObject([{ from: '5', to: '4', share: 0.25 }]);
  expect(back(change(once, ''))).toEqual([]);
});

test('when undo takes a step away, its questions go with it', () => {
  const trail: readonly Question[] = [
    { kind: 'gets' },
    { kind: 'hands' },
    { kind: 'works', step: 'gone' },
    { kind: 'waits', step: 'gone' },
  ];
  expect(stillAsked(trail, empty)).toEqual([{ kind: 'gets' }, { kind: 'hands' }]);
});
