import { copiedForms } from '../exporters/clipboard/copiedForms';
import { doTask } from './inWorker';

// The script of the worker that makes tables and pictures of copied steps, where there are many of them.

doTask(copiedForms);
