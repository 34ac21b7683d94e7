import { doTask } from './inWorker';
import { writeFile } from './writeFile';

// The script of the worker that makes files of maps: documents of long ones take seconds.

doTask(writeFile);
