import { expect, test } from 'vitest';
import { makeForward } from '#shared/model/flow';
import { makeImprovement } from '#shared/model/improvement';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { createEditor } from './createEditor';
import { includeImprovement } from './includeImprovement';

/* One map with one improvement that was decided on and one idea, and no plan. */
const map = makeMap({
  id: 'm',
  title: 'Orders',
  steps: ['a', 'b'].map((id) => makeStep({ id, name: id, processTime: '1h', waitTime: '2d' })),
  flows: [makeForward({ id: 'ab', from: 'a', to: 'b' })],
  improvements: [
    makeImprovement({ id: 'decided', title: 'One', number: 1, status: 'selected' }),
    makeImprovement({ id: 'idea', title: 'Two', number: 2 }),
  ],
});

function listed() {
  const editor = createEditor(map);
  includeImprovement(editor, 'idea', true);
  return editor;
}

/** Typed into the future state, with the idea in hand. */
function typed() {
  const editor = createEditor(map);
  editor.showState('future');
  editor.takeInHand('idea');
  editor.dispatch({ kind: 'editStep', id: 'b', patch: { waitTime: '4h' } });
  return editor;
}

test.each([
  ['ticking it in a list', listed],
  ['editing the future under it', typed],
])(
  'where there is no plan, %s makes one of what was decided on and the idea, whose status stays',
  (_way, made) => {
    const editor = made();
    const { scenarios, plan, improvements } = editor.store.getState().base;
    expect(scenarios).toMatchObject([{ name: 'Plan', improvements: ['decided', 'idea'] }]);
    expect(plan).toBe(scenarios[0]?.id);
    expect(improvements.map(({ status }) => status)).toEqual(['selected', 'idea']);
    editor.undo();
    expect(editor.store.getState().base).toBe(map);
  },
);

test('what is edited under the idea is seen in the future at once', () => {
  expect(typed().store.getState().document.steps[1]?.waitTime).toBe('4h');
});

test('including what is in the plan already changes nothing', () => {
  const editor = listed();
  const { base } = editor.store.getState();
  includeImprovement(editor, 'idea', true);
  expect(editor.store.getState().base).toBe(base);
});
