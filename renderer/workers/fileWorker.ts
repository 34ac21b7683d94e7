import { type FileToRead, readFile } from './readFile';

// The script of the worker that reads files: a large one takes longer than the window may stand still.

addEventListener('message', ({ data }: MessageEvent<FileToRead>) => {
  postMessage(readFile(data));
});
