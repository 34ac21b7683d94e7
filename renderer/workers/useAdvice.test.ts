import { expect, test } from 'vitest';
import { automateFirst } from '#shared/advice/automation/automateFirst';
import { findingsOf } from '#shared/advice/findings';
import { analyse } from '#shared/metrics/analyse';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { createEditor } from '../editor/createEditor';
import type { WhenAdvised } from './engineClient';
import type { AdviceTask } from './engineMessages';
import { createMapAdvice } from './useAdvice';

function open() {
  const editor = createEditor(leanEnterprise);
  const asked: { task: AdviceTask; when: WhenAdvised }[] = [];
  const advice = createMapAdvice(editor, {
    advise(task, when) {
      asked.push({ task, when });
      return () => {};
    },
  });
  return {
    editor,
    advice,
    asked,
    state: () => advice.store.getState(),
    rename: (title: string) => editor.dispatch({ kind: 'setTitle', title }),
    reply(at: number) {
      const one = asked[at];
      if (one === undefined) throw new Error('nothing was asked');
      const analysis = analyse(one.task.document);
      one.when.done({
        findings: findingsOf(analysis),
        automateFirst: automateFirst(analysis, one.task.assumptions),
      });
    },
  };
}

test('nothing is asked before somebody watches', () => {
  const { advice, asked, reply, state } = open();
  expect(asked).toHaveLength(0);
  advice.watch();
  reply(0);
  expect(state().document).toBe(leanEnterprise);
  expect(state().advice?.automateFirst.ranking).toHaveLength(8);
});

test('changes that come meanwhile are asked about once, as soon as the engine is free', () => {
  const { editor, advice, asked, rename, reply, state } = open();
  advice.watch();
  rename('one');
  rename('two');
  expect(asked).toHaveLength(1);
  reply(0);
  expect(asked).toHaveLength(2);
  reply(1);
  expect(state().document).toBe(editor.store.getState().document);
  expect(asked).toHaveLength(2);
});

test('selecting something asks nothing', () => {
  const { editor, advice, asked, reply } = open();
  advice.watch();
  reply(0);
  editor.select({ steps: new Set([leanEnterprise.steps[0]?.id ?? '']), flows: new Set() });
  expect(asked).toHaveLength(1);
});

test('other assumptions are another question', () => {
  const { advice, asked, reply, state } = open();
  advice.watch();
  reply(0);
  advice.assume({ waitFactor: 0.5 });
  expect(asked[1]?.task.assumptions).toMatchObject({ waitFactor: 0.5, processFactor: 0.1 });
  reply(1);
  expect(state().advice?.automateFirst.assumptions.waitFactor).toBe(0.5);
});

test('a failure is told and the advice before it kept; the next change asks again', () => {
  const { advice, asked, rename, reply, state } = open();
  advice.watch();
  reply(0);
  rename('one');
  asked[1]?.when.failed('broken');
  expect(state().failure).toBe('broken');
  expect(state().advice).not.toBeNull();
  rename('two');
  reply(2);
  expect(state().failure).toBeNull();
});

test('when nobody watches, changes are not asked about', () => {
  const { advice, asked, rename, reply } = open();
  const leave = advice.watch();
  reply(0);
  leave();
  rename('one');
  expect(asked).toHaveLength(1);
  advice.watch();
  expect(asked).toHaveLength(2);
});
