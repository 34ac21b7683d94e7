/** Where long work lets other things happen: in between its parts, or nowhere when the window goes. */
export type Pause = () => Promise<void>;

export const noPause: Pause = () => Promise.resolve();

/** Lets the window answer what came meanwhile. */
export const pauseForTasks: Pause = () => new Promise((resolve) => setTimeout(resolve));
