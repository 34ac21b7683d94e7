import { describe, expect, test } from 'vitest';
import { specifiersOf } from './imports.mjs';
import { importFault } from './walls.mjs';

describe('the imports of a source', () => {
  test('are found in every form that the language has', () => {
    const source = `
      import type { A } from './type';
      import { b } from './value';
      export { c } from './again';
      export * from './all';
      const lazy = import('./lazy');
      type Inline = import('./inline').J;
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      // import { no } from './comment';
      const text = "import x from './text'";
    `;
    expect(specifiersOf('renderer/app/x.tsx', source)).toEqual([
      './type',
      './value',
      './again',
      './all',
      './lazy',
      './inline',
      './worker.ts',
    ]);
  });

  test('an unreadable source is an error and not a file without imports', () => {
    expect(() => specifiersOf('shared/x.ts', 'import {')).toThrow('shared/x.ts');
  });
});

describe('the walls', () => {
  test.each([
    ['shared/metrics/a.ts', '../model/step'],
    ['shared/metrics/capacity/a.ts', '../totals/b'],
    ['shared/text/en/a.ts', '../../advice/registry'],
    ['shared/metrics/a.test.ts', '../text/words'],
    ['shared/file/a.ts', '../commands/mapCommands'],
    ['shared/commands/steps/a.ts', '../../schema/limits'],
    ['shared/metrics/a.ts', 'zod'],
    ['shared/metrics/a.test.ts', 'fast-check'],
    ['shared/formats/csv/a.ts', 'papaparse'],
    ['electron/main/a.ts', '#shared/model/step'],
    ['renderer/features/canvas/nodes/a.tsx', '../edges/b'],
    ['renderer/features/canvas/a.tsx', '../../editor/store'],
    ['renderer/app/a.tsx', '../features/canvas/Canvas'],
    ['e2e/a.spec.ts', '#shared/model/step'],
  ])('let %s import %s', (file, specifier) => {
    expect(importFault(file, specifier)).toBeNull();
  });

  test.each([
    ['shared/metrics/a.ts', '../../renderer/app/b'],
    ['shared/metrics/a.ts', '../formats/csv/read'],
    ['shared/metrics/a.ts', '../simulation/simulate'],
    ['shared/advice/rules/a.ts', '../../text/words'],
    ['shared/time/a.ts', '../text/words'],
    ['shared/model/a.ts', '../report/metricsReport'],
    ['shared/commands/steps/a.ts', '../../file/readVsmap'],
    ['shared/schema/a.ts', '../commands/apply'],
    ['shared/unheardOf/a.ts', '../model/step'],
    ['shared/metrics/a.ts', 'papaparse'],
    ['shared/metrics/a.ts', 'node:fs'],
    ['shared/metrics/a.ts', '#shared/model/step'],
    ['shared/formats/csv/a.ts', 'react'],
    ['electron/main/a.ts', '../../renderer/app/b'],
    ['electron/main/a.ts', '../../shared/model/step'],
    ['renderer/app/a.tsx', '../../electron/main/b'],
    ['renderer/features/canvas/a.tsx', '../grid/b'],
    ['renderer/features/canvas/nodes/a.tsx', '../../grid/b'],
    ['renderer/features/canvas/a.tsx', '../../app/actions'],
    ['renderer/editor/a.ts', '../features/canvas/b'],
    ['renderer/ui/a.tsx', '../app/theme'],
    ['e2e/a.spec.ts', '../renderer/app/b'],
    ['build/a.mjs', '../shared/model/step'],
  ])('stop %s from importing %s', (file, specifier) => {
    expect(importFault(file, specifier)).not.toBeNull();
  });
});
