import { expect, test } from 'vitest';
import { automateFirst } from '#shared/advice/automation/automateFirst';
import { findingsOf } from '#shared/advice/findings';
import { analyse } from '#shared/metrics/analyse';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { words } from '#shared/text/words';
import { slidesOf } from './slides';
import { slideText } from './slideText';

const analysis = analyse(leanEnterprise);
const parts = [['1', '2'], ['3']];
const all = { parts, timeline: true, plan: true, outcome: true };
const least = { parts: [], timeline: false, plan: false, outcome: false };

test('sentence, map, findings, what to automate first, outcome', () => {
  const findings = findingsOf(analysis);
  const slides = slidesOf(all, { findings, ranking: automateFirst(analysis).ranking });
  expect(slides.map(({ kind }) => kind)).toEqual([
    'headline',
    'map',
    'map',
    'trueScale',
    ...findings.map(() => 'finding'),
    'automate',
    'nowThen',
    'outcome',
  ]);
  const automate = slides.find(({ kind }) => kind === 'automate');
  expect(automate).toMatchObject({ gains: { length: 3 } });
});

test('until the engine has answered nothing is claimed', () => {
  expect(slidesOf(all, null).map(({ kind }) => kind)).toEqual([
    'headline',
    'map',
    'map',
    'trueScale',
    'nowThen',
    'outcome',
  ]);
});

test('no slide is without content: where no rule has anything to say, that is said', () => {
  const slides = slidesOf(least, { findings: [], ranking: [] });
  expect(slides.map(({ kind }) => kind)).toEqual(['headline', 'sound', 'automate']);
});

test('slides speak: the sentence, the finding with why and what to try, the time that is waited', () => {
  const say = (kind: string) => {
    const slide = slidesOf(all, {
      findings: findingsOf(analysis),
      ranking: automateFirst(analysis).ranking,
    }).find((one) => one.kind === kind);
    if (slide === undefined) throw new Error(`no slide ${kind}`);
    return slideText(slide, analysis, words('en'));
  };
  expect(say('headline')).toMatchObject({
    above: 'Feature to production',
    heading:
      'An item takes 9 weeks 3 days to reach the customer. 1 week 2 days of that is work; the rest is waiting.',
  });
  expect(say('map')).toMatchObject({ above: 'The map, part 1 of 2', heading: 'Continuous Exploration' });
  expect(say('finding').lines).toHaveLength(2);
  expect(say('automate').points[0]).toMatchObject({
    says: expect.stringMatching(/ saves .+ per item\.$/u),
    why: expect.stringMatching(/^Slow: .+ of the lead time\./u),
  });
  expect(say('trueScale').heading).toBe('Width is time. Of 9 weeks 3 days, 1 week 2 days (14%) is work.');
});

test('figures without a sentence about them say under which condition they hold', () => {
  const overloaded = analyse({ ...leanEnterprise, demand: { items: 60, per: 'week' } });
  const { heading, condition } = slideText({ kind: 'outcome' }, overloaded, words('en'));
  expect(condition).toMatch(
    /^This only holds once utilisation of “Design and analysis” and 4 more is below 100%/,
  );
  expect(heading).not.toContain('100%');
  const headline = slideText({ kind: 'headline' }, overloaded, words('en'));
  expect(headline.heading).toContain(condition);
  expect(headline.condition).toBe('');
  expect(slideText({ kind: 'outcome' }, analysis, words('en')).condition).toBe('');
});
