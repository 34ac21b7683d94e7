import { doTask } from './inWorker';
import { readFile } from './readFile';

// The script of the worker that reads files: a large one takes longer than the window may stand still.

doTask(readFile);
