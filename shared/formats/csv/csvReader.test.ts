import { describe, expect, test } from 'vitest';
import { csvWords } from '../../text/en/files/csv';
import { readCsv } from './csvReader';

function read(...lines: string[]) {
  const result = readCsv(lines.join('\n'), 'm');
  if (!result.ok) throw new Error(result.error.map(csvWords.error).join('\n'));
  return result.value;
}

function errors(...lines: string[]) {
  const result = readCsv(lines.join('\n'), 'm');
  return result.ok ? [] : result.error;
}

function flows(...lines: string[]) {
  return read(...lines).document.flows.map(({ id, ...flow }) => flow);
}

describe('headers', () => {
  test('are matched without case, blanks and punctuation, and by their common synonyms', () => {
    const { document } = read('Step Name;PT;Wait Time;%C/A;# People', 'Review;30m;2d;90;2');
    expect(document.steps).toMatchObject([
      { id: '1', name: 'Review', processTime: '30m', waitTime: '2d', percentCompleteAccurate: 0.9 },
    ]);
  });

  test('may name the unit of bare numbers, with a decimal comma', () => {
    const { document } = read('#\tStep\tPT (min)\tLT [days]', '7\tReview\t30\t1,5', '8\tTest\t2h\t2');
    expect(document.steps).toMatchObject([
      { id: '7', processTime: '30min', waitTime: { upToLeadTime: '1.5d' } },
      { id: '8', processTime: '2h', waitTime: { upToLeadTime: '2d' } },
    ]);
  });

  test('that mean nothing here are named, and their cells left out', () => {
    const { document, notices } = read('name,colour', 'Review,blue');
    expect(notices).toEqual([{ kind: 'unknownColumn', name: 'colour' }]);
    expect(document.steps).toHaveLength(1);
  });

  test('stand behind lines that say what the map is', () => {
    const { document } = read(
      '# exported on a Friday',
      '# title: Idea, to cash',
      '# hoursPerDay: 7,5;;',
      '# daysPerWeek: 4;;',
      '# demand: 20/week',
      'name;PT;WT',
      'Review',
    );
    expect(document).toMatchObject({
      title: 'Idea, to cash',
      calendar: { hoursPerDay: 7.5, weeksPerMonth: 4 },
      demand: { items: 20, per: 'week' },
    });
  });
});

describe('times', () => {
  test.each([
    ['2d,1w,', { processTime: '2d', waitTime: '1w' }],
    ['2d,,2w', { processTime: '2d', waitTime: { upToLeadTime: '2w' } }],
    [',1w,2w', { processTime: { upToLeadTime: '2w' }, waitTime: '1w' }],
    [',,2w', { processTime: null, waitTime: { upToLeadTime: '2w' } }],
    [',,', { processTime: null, waitTime: null }],
    ['0,?,', { processTime: '0', waitTime: '?' }],
    ['n/a,-,', { processTime: null, waitTime: null }],
    ['2d,3d,1w', { processTime: '2d', waitTime: '3d' }],
    ['"1,5h",~3d,', { processTime: '1,5h', waitTime: '~3d' }],
  ])('%s', (cells, times) => {
    expect(read('name,PT,WT,LT', `Review,${cells}`).document.steps).toMatchObject([times]);
  });
});

test('a lead time shorter than its process time is taken as it is, and named', () => {
  const { document, notices } = read('name,PT,LT', 'Review,2d,1d');
  expect(document.steps).toMatchObject([{ processTime: '2d', waitTime: { upToLeadTime: '1d' } }]);
  expect(notices).toEqual([{ kind: 'leadTimeTooShort', row: 2 }]);
  expect(notices.map(csvWords.notice)).toEqual(['Row 2: the lead time is shorter than one of its parts.']);
});

describe('next', () => {
  test('that is empty is the next row, and nothing behind the last', () => {
    expect(flows('name', 'A', 'B')).toEqual([
      { kind: 'forward', from: '1', to: '2', share: null, wait: null },
    ]);
  });

  test('names parallel steps, alternatives and waits on the way', () => {
    const table = ['id,name,next', 'a,A,b; c', 'b,B,d 90%; c 10 %', 'c,C,d @2h', 'd,D,'];
    expect(flows(...table)).toEqual([
      { kind: 'forward', from: 'a', to: 'b', share: null, wait: null },
      { kind: 'forward', from: 'a', to: 'c', share: null, wait: null },
      { kind: 'forward', from: 'b', to: 'd', share: 0.9, wait: null },
      { kind: 'forward', from: 'b', to: 'c', share: 0.1, wait: null },
      { kind: 'forward', from: 'c', to: 'd', share: null, wait: '2h' },
    ]);
  });

  test('that is a dash ends the stream there', () => {
    expect(flows('name,next', 'A,-', 'B,')).toEqual([]);
  });

  test('may call a step by its name where no id says so', () => {
    expect(flows('name,next', 'Code review,deploy now @2d 4h', 'Other,-', 'Deploy now,')).toMatchObject([
      { from: '1', to: '3', wait: '2d 4h' },
    ]);
  });
});

test('rework names steps with their shares', () => {
  const table = ['id,name,rework', 'dev,Dev,', 'qa,QA,"dev 15%; qa 2,5%"'];
  expect(flows(...table).slice(1)).toEqual([
    { kind: 'rework', from: 'qa', to: 'dev', share: 0.15 },
    { kind: 'rework', from: 'qa', to: 'qa', share: 0.025 },
  ]);
});

test('phases are lanes in the order in which they appear', () => {
  const { document } = read('name,phase', 'A,Build', 'B,Run', 'C,Build', 'D,');
  expect(document.lanes.map((lane) => lane.name)).toEqual(['Build', 'Run']);
  const [build, run] = document.lanes.map((lane) => lane.id);
  expect(document.steps.map((step) => step.phase)).toEqual([build, run, build, null]);
});

describe('what is wrong is told by row and column', () => {
  test.each<[string, string[], object]>([
    ['no table', [''], { kind: 'empty' }],
    ['no column of names', ['PT,WT', '1d,2d'], { kind: 'noHeader' }],
    [
      'a column twice',
      ['name,PT,touch time', 'A,1,2'],
      { kind: 'duplicateColumn', row: 1, column: 'processTime' },
    ],
    ['an open quote', ['name,team', 'A,"x'], { kind: 'badQuotes', row: 2 }],
    ['too many cells', ['name,team', 'A,x,y'], { kind: 'tooManyCells', row: 2, cells: 3, columns: 2 }],
    [
      'a time',
      ['# title: x', 'name,PT', '', 'A,soon'],
      { kind: 'badDuration', row: 4, column: 'processTime', text: 'soon' },
    ],
    ['a bare number', ['name,PT', 'A,5'], { kind: 'badDuration', row: 2, error: { kind: 'unitMissing' } }],
    ['times that disagree', ['name,PT,WT,LT', 'A,1d,1d,3d'], { kind: 'timesDisagree', row: 2 }],
    [
      'a percentage',
      ['name,ca', 'A,good'],
      { kind: 'badPercent', row: 2, column: 'percentCompleteAccurate' },
    ],
    [
      'too much of a percentage',
      ['name,ca', 'A,120'],
      { kind: 'badValue', row: 2, problem: { kind: 'outOfRange' } },
    ],
    [
      'a number',
      ['name,people', 'A,"1,500"'],
      { kind: 'badNumber', row: 2, column: 'people', text: '1,500' },
    ],
    ['nobody', ['name,people', 'A,0'], { kind: 'badValue', row: 2 }],
    [
      'a word',
      ['name,automation', 'A,magic'],
      { kind: 'notOneOf', allowed: ['manual', 'assisted', 'automated'] },
    ],
    ['sources', ['name,sources', 'A,guess'], { kind: 'badForm', column: 'sources' }],
    ['no name', ['name,team', ',QA'], { kind: 'noName', row: 2 }],
    ['an id twice', ['id,name', 'a,A', 'a,B'], { kind: 'duplicateId', row: 3, id: 'a' }],
    [
      'an id for the prototype',
      ['id,name', '__proto__,A'],
      { kind: 'badValue', row: 2, problem: { kind: 'badId' } },
    ],
    [
      'a step that is not there',
      ['name,next', 'A,Z 50%'],
      { kind: 'unknownStep', row: 2, column: 'next', name: 'Z' },
    ],
    ['a name that two have', ['name,next', 'A,', 'A,a'], { kind: 'ambiguousStep', row: 3, name: 'a' }],
    ['signs in next', ['name,next', 'A,@2h'], { kind: 'badForm', row: 2, column: 'next' }],
    [
      'a wait that is none',
      ['id,name,next', 'a,A,b @x', 'b,B,'],
      { kind: 'badValue', row: 2, problem: { kind: 'badDuration' } },
    ],
    ['rework without a share', ['id,name,rework', 'a,A,a'], { kind: 'reworkNeedsShare', row: 2 }],
    [
      'a day of 25 hours',
      ['# hoursPerDay: 25', 'name', 'A'],
      { kind: 'badHeading', row: 1, key: 'hoursPerDay' },
    ],
    [
      'a demand',
      ['# demand: lots', 'name', 'A'],
      { kind: 'badHeading', row: 1, key: 'demand', text: 'lots' },
    ],
    ['a long name', ['name', 'x'.repeat(2001)], { kind: 'badValue', row: 2, problem: { kind: 'tooLong' } }],
    ['more steps than a map has', ['name', ...Array<string>(5001).fill('A')], { kind: 'tooManySteps' }],
  ])('%s', (_name, lines, error) => {
    const found = errors(...lines);
    expect(found).toMatchObject([error]);
    for (const sentence of found.map(csvWords.error)) expect(sentence).toMatch(/[.]$/);
  });
});

// Each of these takes minutes where reading repeats itself over the input; it has seconds.
test.each<[string, string]>([
  ['a hundred thousand ways on', `name,next\nA,"${'a;'.repeat(100_000)}"`],
  ['a name without an end', `name,next\nA,"${'a 1'.repeat(300_000)}"`],
  ['a number without an end', `name,next\nA,"${' '.repeat(30_000)}x ${'1'.repeat(300_000)}"`],
  ['a million blanks', `name,PT\nA,"${' '.repeat(1_000_000)}x"`],
  ['a million apostrophes', `name\n"${"'".repeat(1_000_000)}=1"`],
  ['a million lines in a cell', `name\n"x${'\n'.repeat(1_000_000)}x"`],
  ['a heading without a colon', `# ${'a '.repeat(300_000)}\nname\nA`],
  ['a header of brackets', `${'('.repeat(300_000)}\nA`],
])(
  '%s is refused as fast as it is read',
  (_name, table) => {
    expect(readCsv(table, 'm').ok).toBe(table.includes('a a a'));
  },
  10_000,
);
