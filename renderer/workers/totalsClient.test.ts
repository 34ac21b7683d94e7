import { expect, test } from 'vitest';

import { createTotalsClient, type TotalsWorker } from './totalsClient';
import { practiceTask, type TotalsWorkerAnswer, type TotalsWorkerRequest } from './totalsTasks';

type Listener = Parameters<TotalsWorker['addEventListener']>[1];

/** A client whose workers keep what they are sent and say what a test says, with all that its listeners heard. */
function client() {
  const workers: {
    sent: TotalsWorkerRequest[];
    tell: (kind: string, data?: TotalsWorkerAnswer) => void;
    ended: boolean;
  }[] = [];
  const heard: string[] = [];
  const engine = createTotalsClient(() => {
    const listeners: { kind: string; listener: Listener }[] = [];
    const one: (typeof workers)[number] = {
      sent: [],
      ended: false,
      tell: (kind, data) => {
        for (const each of listeners) if (each.kind === kind) each.listener({ data });
      },
    };
    workers.push(one);
    return {
      postMessage: (request) => one.sent.push(request),
      addEventListener: (kind, listener) => listeners.push({ kind, listener }),
      terminate: () => {
        one.ended = true;
      },
    };
  });
  const ask = (name: string) =>
    engine.simulate(practiceTask, {
      done: () => heard.push(`${name} done`),
      failed: () => heard.push(`${name} failed`),
    });
  return { engine, workers, heard, ask };
}

const found = { lead: null, visits: null };

test('only the newest request is answered, and none that is not wanted any more', () => {
  const { workers, heard, ask } = client();
  ask('a');
  ask('b');
  const [worker] = workers;
  const [a, b] = worker?.sent.map(({ id }) => id) ?? [];
  worker?.tell('message', { kind: 'found', id: a ?? 0, found });
  expect(heard).toEqual([]);
  worker?.tell('message', { kind: 'found', id: b ?? 0, found });
  expect(heard).toEqual(['b done']);
  const cancel = ask('c');
  cancel();
  worker?.tell('message', { kind: 'found', id: worker.sent.at(-1)?.id ?? 0, found });
  expect(heard).toEqual(['b done']);
});

test('a worker is made ready once, and not while it is at work', () => {
  const { engine, workers, ask } = client();
  engine.prepare();
  engine.prepare();
  expect(workers[0]?.sent.map(({ task }) => task)).toEqual([null]);
  ask('a');
  engine.prepare();
  expect(workers[0]?.sent.map(({ task }) => task)).toEqual([null, practiceTask]);
});

test('a worker that breaks fails what was asked of it, and the next request gets a new one', () => {
  const { workers, heard, ask } = client();
  ask('a');
  workers[0]?.tell('error');
  expect([heard, workers[0]?.ended]).toEqual([['a failed'], true]);
  ask('b');
  expect(workers).toHaveLength(2);
  workers[1]?.tell('message', { kind: 'failed', id: workers[1].sent[0]?.id ?? 0 });
  expect(heard).toEqual(['a failed', 'b failed']);
});
