import { expect, test } from 'vitest';
import { makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { words } from '#shared/text/words';
import { createEditor } from '../../../editor/createEditor';
import { selectionOf } from '../../../editor/selection';
import { createCanvasStore } from '../canvasStore';
import { canvasCommands } from './canvasCommands';

const document = makeMap({
  id: 'm',
  title: '',
  lanes: [{ id: 'p', name: 'Phase' }],
  steps: [
    makeStep({ id: 'a', name: 'Analyse', phase: 'p' }),
    makeStep({ id: 'b', name: 'Build' }),
    makeStep({ id: 'c', name: 'Ship' }),
  ],
  flows: [makeForward({ id: 'ab', from: 'a', to: 'b' }), makeForward({ id: 'bc', from: 'b', to: 'c' })],
});

function open(map = document) {
  const editor = createEditor(map);
  const store = createCanvasStore();
  const surface = { reveal: () => {}, revealBox: () => {}, focus: () => {} };
  const commands = canvasCommands(editor, store, words('en'), surface);
  const now = () => editor.store.getState();
  const links = () => now().document.flows.map(({ from, to }) => `${nameOf(from)}>${nameOf(to)}`);
  function nameOf(id: string): string {
    return now().document.steps.find((step) => step.id === id)?.name ?? '?';
  }
  return { editor, store, commands, now, links };
}

test('a next step stands between a step and the only one behind it, in the same phase', () => {
  const { store, commands, now, links } = open();
  commands.addNext('a');
  const { editing } = store.getState();
  expect(editing?.fresh).toBe(true);
  commands.typeName(editing?.step ?? '', 'Review');
  expect(links()).toEqual(['Analyse>Review', 'Review>Build', 'Build>Ship']);
  expect(now().document.steps.find(({ name }) => name === 'Review')?.phase).toBe('p');
});

test('adding a step and typing its name is one step of undo', () => {
  const { editor, store, commands, now } = open();
  commands.addNext('c');
  const step = store.getState().editing?.step ?? '';
  for (const name of ['R', 'Re', 'Ref']) commands.typeName(step, name);
  commands.endName(step);
  editor.undo();
  expect(now().document).toBe(document);
});

test('a new step that got no name goes away again', () => {
  const { store, commands, now } = open();
  commands.addNext('b');
  commands.leaveName(store.getState().editing?.step ?? '');
  expect(now().document).toBe(document);
  expect(store.getState()).toMatchObject({ editing: null, active: 'b' });
  expect(now().history).toMatchObject({ past: [], future: [] });
});

test('a step that was begun and left can be neither undone nor redone, and leaves what was done before', () => {
  const { editor, store, commands, now } = open();
  editor.dispatch({ kind: 'setTitle', title: 'Claims' });
  const titled = now().document;
  commands.addNext('b');
  const step = store.getState().editing?.step ?? '';
  commands.typeName(step, 'R');
  commands.typeName(step, '');
  commands.leaveName(step);
  editor.redo();
  expect(now().document).toBe(titled);
  editor.undo();
  expect(now().document).toBe(document);
});

test('leaving a rename brings the old name back, leaving an untouched one takes nothing back', () => {
  const { commands, now } = open();
  commands.rename('b');
  commands.typeName('b', 'Nonsense');
  commands.leaveName('b');
  expect(now().document).toBe(document);
  commands.rename('b');
  commands.leaveName('b');
  expect(now().document).toBe(document);
  expect(now().history).toMatchObject({ past: [], future: [] });
});

test('a parallel step starts and ends where its neighbour does', () => {
  const { commands, store, links } = open();
  commands.addParallel('b');
  commands.typeName(store.getState().editing?.step ?? '', 'Test');
  expect(links()).toEqual(['Analyse>Build', 'Build>Ship', 'Analyse>Test', 'Test>Ship']);
});

test('a step in front of the first one leads to it', () => {
  const { commands, store, links } = open();
  commands.addBefore('a');
  commands.typeName(store.getState().editing?.step ?? '', 'Ask');
  expect(links()).toContain('Ask>Analyse');
});

test('an arrow back is rework and is selected, so that its share can be typed', () => {
  const { commands, now } = open();
  commands.connect('c', 'a');
  const flow = now().document.flows.at(-1);
  expect(flow).toMatchObject({ kind: 'rework', from: 'c', to: 'a', share: 0.1 });
  expect([...now().selection.flows]).toEqual([flow?.id]);
});

test('earlier and later swap a step with its neighbour, up to the edge', () => {
  const { commands, store, links } = open();
  commands.move('b', 'left');
  expect(links().sort()).toEqual(['Analyse>Ship', 'Build>Analyse']);
  commands.move('b', 'left');
  expect(links().sort()).toEqual(['Analyse>Ship', 'Build>Analyse']);
  expect(store.getState().announcement).toBe(words('en').canvas.said.atEdge);
});

test('removing a selection is one step of undo and leaves the keyboard at the step before', () => {
  const { editor, commands, store, now, links } = open();
  editor.select(selectionOf(['b']));
  commands.remove();
  expect(links()).toEqual(['Analyse>Ship']);
  expect(store.getState().active).toBe('a');
  editor.undo();
  expect(now().document).toBe(document);
});

test('the first step of an empty map is followed by a second one to be named', () => {
  const { commands, store, now } = open(makeMap({ id: 'm', title: '' }));
  commands.addFirst('Ask');
  expect(now().document.steps.map(({ name }) => name)).toEqual(['Ask', '']);
  expect(store.getState().editing?.step).toBe(now().document.steps[1]?.id);
});

test('a window that may only look changes nothing', () => {
  const { editor, commands, now } = open();
  editor.setReadOnly(true);
  commands.addNext('a');
  commands.connect('c', 'a');
  commands.rename('a');
  expect(now().document).toBe(document);
});

test('a step splits into alternatives of half the items, or says why it cannot', () => {
  const { store, commands, now } = open();
  commands.split('b', 'alternatives');
  const shares = now().document.flows.flatMap((flow) => (flow.kind === 'forward' ? [flow.share] : []));
  expect(shares).toEqual([0.5, null, 0.5, null]);
  commands.leaveName(store.getState().editing?.step ?? '');
  expect(now().document).toEqual(document);
  commands.split('a', 'alternatives');
  expect(store.getState().announcement).toBe(words('en').canvas.said.noWayIn);
  expect(now().document).toEqual(document);
});

test('what is copied is pasted behind the selection as one step of undo, and is selected then', () => {
  const { editor, commands, now, links } = open();
  editor.select(selectionOf(['a', 'b']));
  const part = commands.copy();
  if (part === null) throw new Error('two steps are selected');
  commands.paste(part);
  expect(links()).toEqual(['Analyse>Build', 'Analyse>Build', 'Build>Analyse', 'Build>Ship']);
  expect(now().selection.steps.size).toBe(2);
  expect(now().history.past).toHaveLength(1);
  editor.undo();
  expect(now().document).toEqual(document);
});

test('cutting joins the stream and pasting on a flow puts the steps there', () => {
  const { editor, commands, links } = open();
  editor.select(selectionOf(['b']));
  const part = commands.cut();
  expect(links()).toEqual(['Analyse>Ship']);
  editor.select(selectionOf([], [editor.store.getState().document.flows[0]?.id ?? '']));
  if (part !== null) commands.paste(part);
  expect(links()).toEqual(['Analyse>Build', 'Build>Ship']);
});

test('a step is placed by hand, nudged in one step of undo, and given back', () => {
  const { editor, commands, now } = open();
  commands.carry('b', { x: 40, y: 300 });
  const place = now().document.steps[1]?.place;
  editor.select(selectionOf(['b']));
  commands.nudge({ x: 16, y: 0 });
  commands.nudge({ x: 16, y: 0 });
  expect(now().document.steps[1]?.place).toEqual({ x: (place?.x ?? 0) + 32, y: place?.y });
  expect(now().history.past).toHaveLength(2);
  commands.unplace('all');
  expect(now().document).toEqual(document);
});
