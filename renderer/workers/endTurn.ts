const breath = new MessageChannel();

/** Ends the turn of a worker: a message to oneself comes behind those that have come from the page. */
export function endTurn(): Promise<void> {
  return new Promise((resolve) => {
    breath.port1.onmessage = () => resolve();
    breath.port2.postMessage(null);
  });
}
