import { type Plant, withGuard } from './plant';

export const typePlants: readonly Plant[] = withGuard('types', [
  {
    law: 'the domain has no DOM',
    file: 'shared/planted/dom.ts',
    source: 'export const title = () => document.title;\n',
    says: "'document'",
  },
  {
    law: 'the domain has no Node',
    file: 'shared/planted/node.ts',
    source: 'export const home = () => process.cwd();\n',
    says: "'process'",
  },
  {
    law: 'the domain does not see the renderer, by types neither',
    file: 'shared/planted/upward.ts',
    source:
      "import type { Elsewhere } from '../../renderer/features/elsewhere/elsewhere';\nexport type U = Elsewhere;\n",
    says: 'TS6',
  },
  {
    law: 'the shell does not see the renderer, by types neither',
    file: 'electron/planted.ts',
    source:
      "import type { Elsewhere } from '../renderer/features/elsewhere/elsewhere';\nexport type U = Elsewhere;\n",
    says: 'TS6',
  },
  {
    law: 'the renderer does not see the shell, by types neither',
    file: 'renderer/planted/shell.ts',
    source: "import type { Planted } from '../../electron/plantedShell';\nexport type U = Planted;\n",
    says: 'TS6',
  },
  {
    law: 'the renderer has no Node',
    file: 'renderer/planted/node.ts',
    source: 'export const home = () => process.cwd();\n',
    says: "'process'",
  },
  {
    law: 'the shell has no DOM',
    file: 'electron/plantedDom.ts',
    source: 'export const title = () => document.title;\n',
    says: "'document'",
  },
]);
