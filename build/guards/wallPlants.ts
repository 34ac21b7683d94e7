import { type Plant, withGuard } from './plant';

export const wallPlants: readonly Plant[] = withGuard('walls', [
  {
    law: 'features are islands',
    file: 'renderer/features/planted/island.ts',
    source: "import type { Elsewhere } from '../elsewhere/elsewhere';\nexport type Reach = Elsewhere;\n",
    says: 'renderer/features/elsewhere/elsewhere',
  },
  {
    law: 'features are islands, from a folder inside as well',
    file: 'renderer/features/planted/inside/deep.ts',
    source: "export const reach = () => import('../../elsewhere/elsewhere');\n",
    says: 'renderer/features/elsewhere/elsewhere',
  },
  {
    law: 'a feature does not know the app',
    file: 'renderer/features/planted/upward.ts',
    source: "import '../../app/main';\n",
    says: 'renderer/app/main',
  },
  {
    law: 'the layers below do not know the features',
    file: 'renderer/ui/planted.ts',
    source: "import '../features/planted/island';\n",
    says: 'renderer/features/planted/island',
  },
  {
    law: 'the domain uses no library but zod',
    file: 'shared/planted/library.ts',
    source: "import { createStore } from 'zustand';\nexport const make = createStore;\n",
    says: 'zustand',
  },
  {
    law: 'the domain does not know the formats',
    file: 'shared/proposal/planted.ts',
    source: "export type Table = typeof import('../formats/planted');\n",
    says: 'shared/formats/planted',
  },
  {
    law: 'the floors of the domain go one way',
    file: 'shared/metrics/planted.ts',
    source: "import type { Words } from '../text/words';\nexport type Said = Words;\n",
    says: 'shared/text/words',
  },
  {
    law: 'a file knows the commands, and commands know no file',
    file: 'shared/commands/planted.ts',
    source: "import type { FileError } from '../file/fileError';\nexport type Refused = FileError;\n",
    says: 'shared/file/fileError',
  },
  {
    law: 'the schemas of values know no commands',
    file: 'shared/schema/planted.ts',
    source: "import { apply } from '../commands/apply';\nexport const change = apply;\n",
    says: 'shared/commands/apply',
  },
  {
    law: 'a folder of the domain has a floor',
    file: 'shared/planted/floor.ts',
    source: "import type { Step } from '../model/step';\nexport type Floor = Step;\n",
    says: 'shared/model/step',
  },
  {
    law: 'inside the domain imports are relative',
    file: 'shared/metrics/plantedAlias.ts',
    source: "import type { Step } from '#shared/model/step';\nexport type Alias = Step;\n",
    says: 'relative',
  },
  {
    law: 'the end-to-end tests know only the built app',
    file: 'e2e/planted.ts',
    source:
      "import type { Elsewhere } from '../renderer/features/elsewhere/elsewhere';\nexport type E = Elsewhere;\n",
    says: 'renderer/features/elsewhere/elsewhere',
  },
  {
    law: 'the build knows nothing of the app',
    file: 'build/planted.mjs',
    source: "import '../shared/model/step.ts';\n",
    says: 'shared/model/step',
  },
]);
