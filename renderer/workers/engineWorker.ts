import type { EngineRequest } from './engineMessages';
import { createEngineTasks } from './engineTasks';

// The script of the worker: the engine off the main thread, so that the canvas never waits for it.

const breath = new MessageChannel();

/** Ends this turn: a message to oneself comes behind those that have come from the page. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    breath.port1.onmessage = () => resolve();
    breath.port2.postMessage(null);
  });
}

const receive = createEngineTasks({
  answer: (answer) => postMessage(answer),
  pause,
  now: () => performance.now(),
});

addEventListener('message', (event: MessageEvent<EngineRequest>) => receive(event.data));
