import { posix } from 'node:path';
import { Visitor } from 'rolldown/utils';
import { parseSync } from 'vite';

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
  /** @param {{ type: string, value?: unknown } | null | undefined} node */
  function note(node) {
    if (node?.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
  }
  new Visitor({
    ImportDeclaration: (node) => note(node.source),
    ExportNamedDeclaration: (node) => note(node.source),
    ExportAllDeclaration: (node) => note(node.source),
    ImportExpression: (node) => note(node.source),
    TSImportType: (node) => note(node.source),
    NewExpression: (node) => {
      const { callee, arguments: given } = node;
      const isAddress = callee.type === 'Identifier' && callee.name === 'URL' && given.length > 1;
      const first = given[0];
      if (isAddress && first?.type === 'Literal' && String(first.value).startsWith('.')) note(first);
    },
  }).visit(program);
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
