import { makeForward } from '../model/flow';
import { type MapDocument, makeMap } from '../model/mapDocument';
import { makeStep, type Step } from '../model/step';

type Given = Pick<Step, 'id' | 'name' | 'team' | 'people' | 'processTime' | 'percentCompleteAccurate'> &
  Partial<Step> & { readonly leadTime: string };

/** The source gives each step's process time and lead time; the wait is the rest. */
function step({ leadTime, ...given }: Given): Step {
  return makeStep({ ...given, waitTime: { upToLeadTime: leadTime } });
}

const steps = [
  step({
    id: '1',
    name: 'Design and analysis',
    phase: 'exploration',
    team: 'Business',
    people: 5,
    processTime: '2d',
    leadTime: '2w',
    percentCompleteAccurate: 0.7,
  }),
  step({
    id: '2',
    name: 'Design approval',
    phase: 'exploration',
    team: 'Business',
    people: 1,
    processTime: '2h',
    leadTime: '1w',
    percentCompleteAccurate: 0.6,
    automationLevel: 'manual',
  }),
  step({
    id: '3',
    name: 'Release planning and estimation',
    phase: 'exploration',
    team: 'PMO',
    people: 3,
    processTime: '1h',
    leadTime: '3w',
    percentCompleteAccurate: 0.6,
    automationLevel: 'manual',
  }),
  step({
    id: '4',
    name: 'Development and developer testing',
    phase: 'integration',
    team: 'Engineering',
    people: 10,
    processTime: '4d',
    leadTime: '1w',
    percentCompleteAccurate: 0.8,
    milestone: 'commit',
  }),
  step({
    id: '5',
    name: 'Showcase and UAT',
    phase: 'integration',
    team: 'QA',
    people: 5,
    processTime: '2h',
    leadTime: '3d',
    percentCompleteAccurate: 0.5,
  }),
  step({
    id: '6a',
    name: 'Exploratory and performance testing',
    phase: 'deployment',
    team: 'QA',
    people: 5,
    processTime: '1d',
    leadTime: '2d',
    percentCompleteAccurate: 0.75,
  }),
  step({
    id: '6b',
    name: 'Change approval',
    phase: 'deployment',
    team: 'IT operations',
    people: 1,
    processTime: '1h',
    leadTime: '1w',
    percentCompleteAccurate: 0.9,
    automationLevel: 'manual',
  }),
  step({
    id: '7',
    name: 'Production deployment',
    phase: 'release',
    team: 'IT operations',
    people: 8,
    processTime: '1h',
    leadTime: '1w',
    percentCompleteAccurate: 0.8,
    milestone: 'production',
    end: true,
  }),
];

const ways = [
  ['1', '2'],
  ['2', '3'],
  ['3', '4'],
  ['4', '5'],
  ['5', '6a'],
  ['5', '6b'],
  ['6a', '7'],
  ['6b', '7'],
] as const;

/**
 * The stream from feature to production in Humble, Molesky, O'Reilly, Lean Enterprise (2014), shown at the
 * first start. Planning and the two approvals are people deciding, so they are marked manual; of the other
 * steps the source does not say how much of them is automated, and neither does the map.
 */
export const leanEnterprise: MapDocument = makeMap({
  id: 'lean-enterprise',
  title: 'Feature to production',
  lanes: [
    { id: 'exploration', name: 'Continuous Exploration' },
    { id: 'integration', name: 'Continuous Integration' },
    { id: 'deployment', name: 'Continuous Deployment' },
    { id: 'release', name: 'Release on Demand' },
  ],
  steps,
  flows: ways.map(([from, to]) => makeForward({ id: `${from}-${to}`, from, to })),
});
