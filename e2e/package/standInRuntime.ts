import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The mark by which tools find the fuses in Electron's program (electronjs.org/docs/latest/tutorial/fuses). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Fuses of the first version of the wire, in their order on it. */
const fuseNames = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'asarIntegrity',
  'onlyLoadAppFromAsar',
  'browserProcessV8Snapshot',
  'fileProtocolPrivileges',
] as const;

export type Fuses = Readonly<Record<(typeof fuseNames)[number], boolean>>;

/** Fuses as Electron ships: the ones that the app has to change stand the other way. */
const shippedStates = '10110001';

/**
 * Writes a folder that looks to the packer like an unpacked Electron of a version: the same files by name, a
 * program that is none but carries the fuses.
 */
export async function writeStandInRuntime(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'));
  const wire = Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([1, fuseNames.length]),
    Buffer.from(shippedStates),
  ]);
  await writeFile(
    join(folder, 'electron'),
    Buffer.concat([Buffer.from('stand-in '), wire, Buffer.alloc(64)]),
  );
  await writeFile(join(folder, 'version'), version);
  await writeFile(join(folder, 'LICENSE'), 'stand-in');
  await writeFile(join(folder, 'LICENSES.chromium.html'), 'stand-in');
  await writeFile(join(folder, 'locales', 'en-US.pak'), 'stand-in');
}

/** Reads the fuses of a packed program. */
export function fusesOf(program: Buffer): Fuses {
  const at = program.indexOf(sentinel) + sentinel.length;
  const isOn = (index: number) => String.fromCharCode(program[at + 2 + index] ?? 0) === '1';
  return Object.fromEntries(fuseNames.map((name, index) => [name, isOn(index)])) as Fuses;
}
