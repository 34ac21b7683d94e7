import { restore } from '../storage/restore';
import { doTask } from './inWorker';

// The script of the worker that reads large maps of the library.

doTask(restore);
