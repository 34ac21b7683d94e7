import { posix } from 'node:path';
import { parseSync } from 'vite';

// Addresses of pictures, folders and other data are no imports.
const isModule = /^\..*\.(ts|tsx|js|mjs)$/;

/**
 * As much of a syntax node as the walk below looks at.
 * @typedef {object} Node
 * @property {string} [type]
 * @property {{ value?: unknown } | null} [source]
 * @property {{ name?: string }} [callee]
 * @property {readonly { value?: unknown }[]} [arguments]
 */

/** What the node imports, if it is one of the forms of an import. @param {Node} node @returns {unknown} */
function specifierIn(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source?.value;
    case 'NewExpression': {
      // new URL('./worker.ts', import.meta.url)
      const isAddress = node.callee?.name === 'URL' && node.arguments?.length === 2;
      const address = node.arguments?.[0]?.value;
      return isAddress && typeof address === 'string' && isModule.test(address) ? address : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * Every module that a source names, type-only imports, `import()` types, dynamic imports, re-exports and
 * worker addresses included.
 * @param {string} file   path from the root; its ending says how to read the source
 * @param {string} source
 * @returns {string[]}
 */
export function specifiersOf(file, source) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  /** @type {string[]} */
  const found = [];
  /** @param {unknown} value */
  function walk(value) {
    if (value === null || typeof value !== 'object') return;
    const specifier = specifierIn(value);
    if (typeof specifier === 'string') found.push(specifier);
    for (const child of Object.values(value)) walk(child);
  }
  walk(program);
  return found;
}

/**
 * Where a specifier leads: a path from the root, or `null` for a package.
 * @param {string} file
 * @param {string} specifier
 * @returns {string | null}
 */
export function targetOf(file, specifier) {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  return null;
}
