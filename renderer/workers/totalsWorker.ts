import { endTurn } from './endTurn';

import { createTotalsTasks, type TotalsWorkerRequest } from './totalsTasks';

// The script of the worker that simulates the headline: nothing but that, so that it starts at once and waits for nothing.

const receive = createTotalsTasks({
  answer: (answer) => postMessage(answer),
  pause: endTurn,
  now: () => performance.now(),
});

addEventListener('message', (event: MessageEvent<TotalsWorkerRequest>) => receive(event.data));
