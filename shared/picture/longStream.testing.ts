import { type Flow, makeForward } from '../model/flow';
import { type MapDocument, makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';

const names = [
  'Intake',
  'Design and analysis',
  'Security review',
  'Design approval',
  'Release planning and estimation',
  'Development',
  'Code review',
  'Integration test',
  'Showcase and UAT',
  'Change approval',
  'Deployment',
  'Hypercare',
];
const teams = ['Business', 'Engineering', 'QA', 'PMO', 'Platform operations'];
const waits = ['2d', '1w', '3d 4h', '45m', '1w 3d', '4h', '2w', '1d 2h'];
const works = ['2h', '1d', '30m', '4d', '1h', '3d 4h'];

/**
 * A stream as people draw it, with so many steps: phases of uneven length, a block of two branches every dozen steps,
 * rework over short and long ways, and times of every length.
 */
export function longStream(count: number, lanesBy: MapDocument['lanesBy'] = 'phase'): MapDocument {
  const phases = Math.max(2, Math.round(count / 5));
  const lanes = Array.from({ length: phases }, (_, at) => ({ id: `lane${at}`, name: `Phase ${at + 1}` }));
  const phaseOf = (at: number) =>
    lanes[Math.min(phases - 1, Math.floor(((at + (at % 2)) * phases) / count))]?.id ?? null;
  const steps = Array.from({ length: count }, (_, at) =>
    makeStep({
      id: `s${at}`,
      name: names[at % names.length] ?? '',
      team: teams[(at * 7 + Math.floor(at / 3)) % teams.length] ?? '',
      people: 1 + (at % 6),
      phase: phaseOf(at),
      processTime: works[at % works.length] ?? '1h',
      waitTime: waits[(at * 3) % waits.length] ?? '1d',
      percentCompleteAccurate: [0.7, 0.9, null, 0.85, 1][at % 5] ?? null,
      automationLevel: at % 6 === 4 ? 'automated' : null,
    }),
  );
  const flows: Flow[] = [];
  const lead = (from: number, to: number) => {
    if (to < count) flows.push(makeForward({ id: `f${from}-${to}`, from: `s${from}`, to: `s${to}` }));
  };
  for (let at = 0; at + 1 < count; at++) {
    const inBlock = at % 12;
    if (inBlock === 7) {
      lead(at, at + 1);
      lead(at, at + 2);
    } else if (inBlock === 8) lead(at, at + 2);
    else lead(at, at + 1);
  }
  const back = (from: number, to: number) => {
    if (from < count)
      flows.push({ id: `r${from}`, from: `s${from}`, to: `s${to}`, kind: 'rework', share: 0.2 });
  };
  back(6, 5);
  back(11, 5);
  back(count - 3, Math.max(1, count - 6));
  return makeMap({
    id: 'long',
    title: `${count} steps`,
    lanes: lanesBy === 'phase' ? lanes : [],
    lanesBy,
    customer: 'Retail customers',
    supplier: 'Product council',
    steps: lanesBy === 'phase' ? steps : steps.map((step) => ({ ...step, phase: null })),
    flows: flows.filter((flow, at) => flows.findIndex(({ id }) => id === flow.id) === at),
  });
}
