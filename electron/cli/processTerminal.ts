import process from 'node:process';
import { readInput, writeOutput } from './files/inputOutput';
import { printable } from './print/printable';
import type { Terminal } from './terminal';

/**
 * The terminal of this process. A reader that goes away early (`vsmap metrics map.vsmap | head -3`) ends the
 * program quietly: nobody is left to tell.
 */
export function processTerminal(): Terminal {
  process.stdout.on('error', stopWhenReaderLeft);
  process.stderr.on('error', stopWhenReaderLeft);
  return {
    say: (line) => void process.stdout.write(`${printable(line)}\n`),
    complain: (line) => void process.stderr.write(`${printable(line)}\n`),
    read: readInput,
    write: writeOutput,
  };
}

function stopWhenReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
