import { expect, test } from 'vitest';
import { readStepLine } from './readStepLine';
import type { LineContext, LineValues } from './stepLine';

function read(
  text: string,
  context?: LineContext,
): { name: string; values: LineValues; left: readonly string[] } {
  const { name, values, left } = readStepLine(text, context);
  return { name, values, left: left.map(({ start, end }) => text.slice(start, end)) };
}

/** A line of which nothing stays unclear. */
function says(text: string, name: string, values: LineValues, context?: LineContext): void {
  expect(read(text, context)).toEqual({ name, values, left: [] });
}

test('the line of the brief says name, process time, wait and quality', () => {
  says('Code review 30m / 2d 90%', 'Code review', {
    processTime: '30m',
    waitTime: '2d',
    percentCompleteAccurate: 0.9,
  });
  says('Code review 30m/2d 90 %', 'Code review', {
    processTime: '30m',
    waitTime: '2d',
    percentCompleteAccurate: 0.9,
  });
});

test('everything can be said between commas, in any order', () => {
  const values = {
    processTime: '30m',
    waitTime: '2d',
    percentCompleteAccurate: 0.9,
    people: 3,
    team: 'Team',
    phase: 'phase',
  };
  says('Code review 30m, wait 2d, 90 %, 3 people, @Team, #phase', 'Code review', values);
  says('@Team #phase 3 people, 90 %, wait 2d, 30m Code review', 'Code review', values);
});

test('keys name their times, before or behind them', () => {
  says('Deploy PT 2h WT 3d C&A 80', 'Deploy', {
    processTime: '2h',
    waitTime: '3d',
    percentCompleteAccurate: 0.8,
  });
  says('Deploy LT: 5d, work: 2h', 'Deploy', { leadTime: '5d', processTime: '2h' });
  says('Deploy 2h work 3d wait', 'Deploy', { processTime: '2h', waitTime: '3d' });
  says('Freigabe Wartezeit 3d, 2h, 80 % richtig', 'Freigabe', {
    waitTime: '3d',
    processTime: '2h',
    percentCompleteAccurate: 0.8,
  });
  says('Change board every 2w 30m', 'Change board', { every: '2w', processTime: '30m' });
});

test('a line without figures is a name, and so is one with numbers that are no times', () => {
  for (const name of [
    'Code review',
    'ISO 27001',
    'Deploy to 3 servers',
    'Phase 2',
    'C# review',
    'Fix issue #42',
    'Sprint 5/6',
    'Standup at 9:30',
    'Version 0',
    'A/B test',
    'mail to a@b.org',
    'Review, sign, file',
    '3 x 4',
    'Part 1.5.2',
  ])
    says(name, name, {});
});

test('digits in a name stay in it beside a figure', () => {
  says('ISO 27001 audit 2h', 'ISO 27001 audit', { processTime: '2h' });
  says('24/7 support 1h', '24/7 support', { processTime: '1h' });
  says('Write, review 2 forms, 2h', 'Write, review 2 forms', { processTime: '2h' });
  says('“Go live”: 45 min', '“Go live”', { processTime: '45 min' });
});

test('ranges, guesses, compound and unknown times are times', () => {
  says('Review 3-5d', 'Review', { processTime: '3-5d' });
  says('Review ~3d / 1d/3d/2w', 'Review', { processTime: '~3d', waitTime: '1d/3d/2w' });
  says('Review 1h30 / 2d 4h', 'Review', { processTime: '1h30', waitTime: '2d 4h' });
  says('Review 1,5h / 2,5d 92,5 %', 'Review', {
    processTime: '1,5h',
    waitTime: '2,5d',
    percentCompleteAccurate: 0.925,
  });
  says('Review ? / 2d', 'Review', { processTime: '?', waitTime: '2d' });
  says('Review wait ?', 'Review', { waitTime: '?' });
  says('Review PT4H', 'Review', { processTime: 'PT4H' });
  says('Ready?', 'Ready?', {});
});

test('two times between commas are the process time and the wait', () => {
  says('Review 30m, 2d', 'Review', { processTime: '30m', waitTime: '2d' });
  says('Review 30m;2d;90%', 'Review', { processTime: '30m', waitTime: '2d', percentCompleteAccurate: 0.9 });
});

test('words in brackets or alone between commas say the automation and the value', () => {
  says('Deploy 1h (auto)', 'Deploy', { processTime: '1h', automationLevel: 'automated' });
  says('Deploy, 1h, manual, (waste)', 'Deploy', {
    processTime: '1h',
    automationLevel: 'manual',
    valueClass: 'waste',
  });
  says('Manual test 2h', 'Manual test', { processTime: '2h' });
  says('Deploy (30m / 2d)', 'Deploy', { processTime: '30m', waitTime: '2d' });
  says('Deploy (staging) 5m', 'Deploy (staging)', { processTime: '5m' });
});

test('teams and phases have several words when they are known, quoted, or in a part of their own', () => {
  const known = { teams: ['Ops', 'Ops Night'], phases: ['Continuous Integration'] };
  says(
    '@ops night Deploy 1h #continuous integration',
    'Deploy',
    {
      processTime: '1h',
      team: 'Ops Night',
      phase: 'Continuous Integration',
    },
    known,
  );
  says('Deploy 1h @"Platform Team"', 'Deploy', { processTime: '1h', team: 'Platform Team' });
  says('Deploy, @Platform Team 1h, #Go Live', 'Deploy', {
    processTime: '1h',
    team: 'Platform Team',
    phase: 'Go Live',
  });
  says('@Ops Deploy 1h', 'Deploy', { processTime: '1h', team: 'Ops' });
});

test('what could mean several things stays in the name and is pointed at', () => {
  expect(read('Review 30m 2d')).toEqual({ name: 'Review 30m 2d', values: {}, left: ['30m', '2d'] });
  expect(read('Review 1d / 3d / 2w')).toEqual({
    name: 'Review 1d / 3d / 2w',
    values: {},
    left: ['1d / 3d', '2w'],
  });
  expect(read('Review PT 2h PT 3h')).toEqual({
    name: 'Review PT 2h PT 3h',
    values: {},
    left: ['PT 2h', 'PT 3h'],
  });
  expect(read('Sprint 3 - 5d')).toEqual({ name: 'Sprint 3 - 5d', values: {}, left: ['5d'] });
  expect(read('Take 10% of the items 2h')).toEqual({
    name: 'Take 10% of the items',
    values: { processTime: '2h' },
    left: ['10%'],
  });
  expect(read('24h support desk 2h')).toEqual({
    name: '24h support desk',
    values: { processTime: '2h' },
    left: ['24h'],
  });
  expect(read('Review PT 1h WT 2d LT 9d').values).toEqual({ processTime: '1h', waitTime: '2d' });
});

test('wrong figures are no figures', () => {
  says('Review 30 / 2', 'Review 30 / 2', {});
  expect(read('Review 30 / 2d').values).toEqual({});
  expect(read('Review 30 / 2d').name).toBe('Review 30 / 2d');
  says('Review 120%', 'Review 120%', {});
  says('Review 4 dayz', 'Review 4 dayz', {});
  says('Review 0 people', 'Review 0 people', {});
});

test('quotes keep figures in the name', () => {
  says('"24h support" 2h', '24h support', { processTime: '2h' });
  says('"2h meeting"', '2h meeting', {});
});

test('figures that the name had before are part of the name', () => {
  says('2h meetings 30m', '2h meetings', { processTime: '30m' }, { was: '2h meeting' });
});

test('figures without a name are figures', () => {
  says('2h', '', { processTime: '2h' });
  says('30m / 2d 90%', '', { processTime: '30m', waitTime: '2d', percentCompleteAccurate: 0.9 });
  says('', '', {});
});
