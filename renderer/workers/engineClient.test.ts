import { expect, test } from 'vitest';
import { makeMap } from '#shared/model/mapDocument';
import { createEngineClient, type EngineWorker } from './engineClient';
import type { EngineAnswer, EngineRequest } from './engineMessages';

type Listener = Parameters<EngineWorker['addEventListener']>[1];

/** A worker that keeps what it is sent, and says what a test says. */
function fakeWorker() {
  const sent: EngineRequest[] = [];
  const listeners: { kind: string; listener: Listener }[] = [];
  let terminated = false;
  const worker: EngineWorker = {
    postMessage: (request) => sent.push(request),
    addEventListener: (kind, listener) => listeners.push({ kind, listener }),
    terminate: () => {
      terminated = true;
    },
  };
  const tell = (kind: string, event: Parameters<Listener>[0]) => {
    for (const one of listeners) if (one.kind === kind) one.listener(event);
  };
  return {
    worker,
    sent,
    say: (answer: EngineAnswer) => tell('message', { data: answer }),
    breakDown: (message: string) => tell('error', { message }),
    terminated: () => terminated,
  };
}

/** A client whose workers are fakes, with all that its listeners heard. */
function client() {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const heard: string[] = [];
  const engine = createEngineClient(() => {
    const fake = fakeWorker();
    workers.push(fake);
    return fake.worker;
  });
  const simulate = (name: string) =>
    engine.simulate(
      { document: makeMap({ id: 'm', title: '' }), shape: 'triangular', runs: 10, seed: 1 },
      {
        progress: (done, runs) => heard.push(`${name} ${done}/${runs}`),
        done: (distribution) => heard.push(`${name} done ${distribution === null}`),
        lacking: (needs) => heard.push(`${name} lacks ${needs.length}`),
        failed: (message) => heard.push(`${name} failed: ${message}`),
      },
    );
  return { workers, heard, simulate };
}

test('no worker starts before something is asked, and one does for all', () => {
  const { workers, simulate } = client();
  expect(workers).toHaveLength(0);
  simulate('a');
  simulate('b');
  expect(workers).toHaveLength(1);
});

test('answers reach those who asked', () => {
  const { workers, heard, simulate } = client();
  simulate('a');
  simulate('b');
  const [worker] = workers;
  const [a, b] = worker?.sent.map(({ id }) => id) ?? [];
  worker?.say({ kind: 'progress', id: b ?? 0, done: 5, runs: 10 });
  worker?.say({ kind: 'simulated', id: a ?? 0, distribution: null });
  worker?.say({ kind: 'simulated', id: b ?? 0, distribution: null });
  expect(heard).toEqual(['b 5/10', 'a done true', 'b done true']);
});

test('what was cancelled is told to the worker and not heard of again', () => {
  const { workers, heard, simulate } = client();
  const cancel = simulate('a');
  cancel();
  const [worker] = workers;
  const id = worker?.sent[0]?.id ?? 0;
  expect(worker?.sent.at(-1)).toEqual({ kind: 'cancel', id });
  worker?.say({ kind: 'simulated', id, distribution: null });
  expect(heard).toEqual([]);
});

test('what is over cannot be cancelled', () => {
  const { workers, simulate } = client();
  const cancel = simulate('a');
  const [worker] = workers;
  worker?.say({ kind: 'simulated', id: worker.sent[0]?.id ?? 0, distribution: null });
  cancel();
  expect(worker?.sent).toHaveLength(1);
});

test('a worker that breaks fails what was asked of it, once, and the next request gets a new one', () => {
  const { workers, heard, simulate } = client();
  simulate('a');
  workers[0]?.breakDown('script not found');
  workers[0]?.breakDown('again');
  expect(heard).toEqual(['a failed: script not found']);
  expect(workers[0]?.terminated()).toBe(true);
  simulate('b');
  expect(workers).toHaveLength(2);
  workers[1]?.say({ kind: 'failed', id: workers[1].sent[0]?.id ?? 0, message: 'no' });
  expect(heard.at(-1)).toBe('b failed: no');
});
