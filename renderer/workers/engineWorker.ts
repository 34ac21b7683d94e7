import { endTurn } from './endTurn';
import type { EngineRequest } from './engineMessages';
import { createEngineTasks } from './engineTasks';

// The script of the worker: the engine off the main thread, so that the canvas never waits for it.

const receive = createEngineTasks({
  answer: (answer) => postMessage(answer),
  pause: endTurn,
  now: () => performance.now(),
});

addEventListener('message', (event: MessageEvent<EngineRequest>) => receive(event.data));
