/**
 * Who may import what. The first rule whose `files` matches a file is the one that holds for it.
 *
 * @typedef {object} Rule
 * @property {string} name   how the place is called in a report
 * @property {RegExp} files   paths from the root
 * @property {(target: string, file: string) => boolean} mayImport   decides on a path from the root
 * @property {'any' | readonly string[]} packages
 */

const insideShared = ['zod'];
// A library that reads or writes a foreign format goes here, with the folder of that format in shared/formats.
const formatLibraries = ['papaparse', 'htmlparser2', 'fflate', 'docx', 'pptxgenjs', 'pdfkit', 'fontkit'];
const testTools = ['vitest', 'fast-check', 'node:fs', 'node:path', 'node:url', 'node:zlib'];

/**
 * @param {string} target
 * @param {readonly string[]} folders
 */
function isIn(target, folders) {
  return folders.some((folder) => target.startsWith(`${folder}/`));
}

/**
 * The domain from the ground up. A folder sees its own floor and those below, so what is said of a thing knows the thing
 * and never the other way round. A file holds commands, and no command knows of files: what both check values by is on a
 * floor below. A new folder needs a floor before it may import anything.
 */
const floors = [
  ['model'],
  ['schema'],
  ['time'],
  ['graph'],
  ['metrics'],
  ['simulation'],
  ['commands'],
  ['file'],
  ['advice'],
  ['scenario'],
  ['bridge'],
  ['text'],
  ['sentences'],
  ['picture'],
  ['samples'],
  ['report'],
  ['proposal'],
  ['formats'],
];

/** @param {string} path   of a file in shared */
function floorOf(path) {
  const [, folder = ''] = path.split('/');
  return floors.findIndex((floor) => floor.includes(folder));
}

/** @param {string} file */
function islandOf(file) {
  return file.split('/').slice(0, 3).join('/');
}

const belowFeatures = ['editor', 'storage', 'platform', 'ui', 'symbols', 'exporters', 'workers'].map(
  (folder) => `renderer/${folder}`,
);

/** @type {readonly Rule[]} */
export const rules = [
  {
    name: 'a test of the domain',
    files: /^shared\/.*\.(test|testing)\.ts$/,
    mayImport: (target) => isIn(target, ['shared']),
    packages: [...insideShared, ...formatLibraries, ...testTools],
  },
  {
    name: 'a foreign format',
    files: /^shared\/(formats|events\/readers)\//,
    mayImport: (target) => isIn(target, ['shared']),
    packages: [...insideShared, ...formatLibraries],
  },
  {
    name: 'the domain',
    files: /^shared\//,
    mayImport: (target, file) =>
      isIn(target, ['shared']) && floorOf(target) >= 0 && floorOf(target) <= floorOf(file),
    packages: insideShared,
  },
  {
    // The tests of the command line run it as people do, by its script.
    name: 'a test of the shell',
    files: /^electron\/.*\.(test|testing)\.ts$/,
    mayImport: (target) => isIn(target, ['electron', 'shared', 'build']),
    packages: 'any',
  },
  {
    name: 'the shell',
    files: /^electron\//,
    mayImport: (target) => isIn(target, ['electron', 'shared']),
    packages: 'any',
  },
  {
    name: 'a feature',
    files: /^renderer\/features\//,
    mayImport: (target, file) => isIn(target, [islandOf(file), ...belowFeatures, 'shared']),
    packages: 'any',
  },
  {
    name: 'a layer below the features',
    files: /^renderer\/(?!app\/)[^/]+\//,
    mayImport: (target) => isIn(target, [...belowFeatures, 'shared']),
    packages: 'any',
  },
  {
    name: 'the app',
    files: /^renderer\//,
    mayImport: (target) => isIn(target, ['renderer', 'shared']),
    packages: 'any',
  },
  {
    // What takes milliseconds is timed by itself: through the buttons of the app, only the buttons would be timed.
    name: 'a page of the bench',
    files: /^e2e\/bench\/pages\//,
    mayImport: (target) => isIn(target, ['e2e/bench', 'renderer', 'shared']),
    packages: 'any',
  },
  {
    name: 'an end-to-end test',
    files: /^e2e\//,
    mayImport: (target) => isIn(target, ['e2e', 'build', 'shared']),
    packages: 'any',
  },
  {
    name: 'a build script',
    files: /^(build\/|[^/]+$)/,
    mayImport: (target) => isIn(target, ['build']),
    packages: 'any',
  },
];
