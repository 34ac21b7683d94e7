import { lintPlants } from './lintPlants';
import { type Plant, withGuard } from './plant';
import { typePlants } from './typePlants';
import { wallPlants } from './wallPlants';

/** Files that the plants need beside them; nothing has to bark at these. */
export const soil: Readonly<Record<string, string>> = {
  'shared/planted/cycleOther.ts':
    "import { one } from './cycle';\nexport const other = (): unknown => one();\n",
  'shared/planted/typeCycleOther.ts':
    "import type { One } from './typeCycle';\nexport type Other = { one: One };\n",
  'renderer/features/elsewhere/elsewhere.ts': 'export type Elsewhere = 1;\n',
  'electron/plantedShell.ts': 'export type Planted = 1;\n',
  'build/plantedUse.test.ts': "import { used } from '../shared/bridge/contentPolicyPlanted';\nused;\n",
};

const deadCodePlants = withGuard('dead code', [
  { law: 'no dead file', file: 'shared/planted/deadFile.ts', source: 'export const dead = 1;\n', says: '' },
  {
    law: 'no dead export',
    file: 'shared/bridge/contentPolicyPlanted.ts',
    source: 'export const used = 1;\nexport const deadExport = 2;\n',
    says: 'deadExport',
  },
  {
    law: 'no library that is not in package.json',
    file: 'build/plantedUnlisted.test.ts',
    source: "import 'left-pad';\n",
    says: 'left-pad',
  },
]);

export const plants: readonly Plant[] = [
  {
    law: 'one format',
    guard: 'format',
    file: 'shared/planted/format.ts',
    source: 'export const  a = "b"\n',
    says: 'format',
  },
  ...lintPlants,
  ...wallPlants,
  ...typePlants,
  ...deadCodePlants,
];
