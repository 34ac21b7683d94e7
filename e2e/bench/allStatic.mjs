const helper = '\0all-static';

/**
 * What an `import()` gives where the module is there already: it is told within `then`, as if the code stood there
 * without a promise. An app with everything in one bundle would be written so, and would show no stand-in first.
 */
const helperCode = `export function present(value) {
  if (typeof value?.then === 'function') return value;
  return {
    then: (hear) => present(hear ? hear(value) : value),
    catch: () => present(value),
  };
}`;

/**
 * Turns every `import()` of the app into a static one: all modules are loaded and have run before anything is shown.
 * One bundle alone does not do that: in it, modules that are imported later still run later.
 * @returns {import('vite').Plugin}
 */
export function allStatic() {
  return {
    name: 'all-static',
    enforce: 'pre',
    resolveId: (id) => (id === 'all-static' ? helper : null),
    load: (id) => (id === helper ? helperCode : null),
    transform(code, id) {
      if (!/\/(renderer|shared)\/.*\.tsx?$/.test(id)) return null;
      const imports = /** @type {string[]} */ ([]);
      const changed = code.replace(/(?<!typeof )\bimport\('([^']+)'\)/g, (_, path) => {
        imports.push(`import * as static${imports.length} from '${path}';`);
        return `present(static${imports.length - 1})`;
      });
      if (imports.length === 0) return null;
      return { code: `import { present } from 'all-static';\n${imports.join('\n')}\n${changed}`, map: null };
    },
  };
}
