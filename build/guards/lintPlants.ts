import { type Plant, withGuard } from './plant';

const longFile = Array.from({ length: 251 }, (_, line) => `export const line${line} = ${line};`).join('\n');

export const lintPlants: readonly Plant[] = withGuard('lint', [
  {
    law: 'no default exports',
    file: 'shared/planted/defaultExport.ts',
    source: 'export default 1;\n',
    says: 'noDefaultExport',
  },
  {
    law: 'no barrels',
    file: 'shared/planted/barrel.ts',
    source: "export { makeStep } from '../model/step';\n",
    says: 'noBarrelFile',
  },
  {
    law: 'nothing is exported by star',
    file: 'shared/planted/star.ts',
    source: "export * from '../model/step';\n",
    says: 'noReExportAll',
  },
  {
    law: 'no import cycles',
    file: 'shared/planted/cycle.ts',
    source: "import { other } from './cycleOther';\nexport const one = () => other();\n",
    says: 'noImportCycles',
  },
  {
    law: 'no import cycles, of types neither',
    file: 'shared/planted/typeCycle.ts',
    source: "import type { Other } from './typeCycleOther';\nexport type One = { other: Other | null };\n",
    says: 'noImportCycles',
  },
  {
    law: 'no file above 250 lines',
    file: 'shared/planted/long.ts',
    source: longFile,
    says: 'noExcessiveLines',
  },
  {
    law: 'no clock in the domain',
    file: 'shared/planted/clock.ts',
    source: 'export const now = () => Date.now();\n',
    says: 'noRestrictedGlobals',
  },
  {
    law: 'no timers in the domain',
    file: 'shared/planted/timer.ts',
    source: 'setTimeout(() => {}, 1);\nexport {};\n',
    says: 'noRestrictedGlobals',
  },
  {
    law: 'no ids of its own in the domain',
    file: 'shared/planted/ids.ts',
    source: 'export const id = () => crypto.randomUUID();\n',
    says: 'noRestrictedGlobals',
  },
  {
    law: 'no stopwatch in the domain',
    file: 'shared/planted/stopwatch.ts',
    source: 'export const at = () => performance.now();\n',
    says: 'noRestrictedGlobals',
  },
  {
    law: 'no chance in the domain',
    file: 'shared/planted/chance.ts',
    source: 'export const dice = () => Math.random();\n',
    says: 'plugin',
  },
  {
    law: 'no chance in the domain, by destructuring neither',
    file: 'shared/planted/hiddenChance.ts',
    source: 'const { random } = Math;\nexport const dice = () => random();\n',
    says: 'plugin',
  },
  {
    law: 'the formats have no Node, though the types of a format library bring it along',
    file: 'shared/formats/planted.ts',
    source: "export const bytes = () => Buffer.from('');\n",
    says: 'noRestrictedGlobals',
  },
  {
    law: 'text never becomes markup',
    file: 'renderer/planted/markup.ts',
    source: 'export function show(at: Element, label: string) {\n  at.innerHTML = label;\n}\n',
    says: 'plugin',
  },
  {
    law: 'text never becomes markup, in React neither',
    file: 'renderer/planted/Markup.tsx',
    source:
      'export function Markup({ label }: { label: string }) {\n' +
      '  return <b dangerouslySetInnerHTML={{ __html: label }} />;\n}\n',
    says: 'noDangerouslySetInnerHtml',
  },
  {
    law: 'only renderer/platform reads the desktop bridge',
    file: 'renderer/planted/bridge.ts',
    source: 'export const ready = () => window.millrace?.ready();\n',
    says: 'plugin',
  },
  {
    law: 'words live in shared/text',
    file: 'renderer/planted/Words.tsx',
    source: 'export function Words() {\n  return <b>Lead time</b>;\n}\n',
    says: 'noJsxLiterals',
  },
  {
    law: 'colours live in the palette',
    file: 'renderer/planted/colour.css',
    source: '.planted {\n  color: #ff0000;\n}\n',
    says: 'noHexColors',
  },
  {
    law: 'files are named in camel case, components in Pascal case',
    file: 'shared/planted/snake_case.ts',
    source: 'export const snake = 1;\n',
    says: 'useFilenamingConvention',
  },
  {
    law: 'no any',
    file: 'shared/planted/any.ts',
    source: 'export const loose = (value: unknown) => value as any;\n',
    says: 'noExplicitAny',
  },
]);
