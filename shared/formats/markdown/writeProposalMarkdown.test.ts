import { expect, test } from 'vitest';
import { writeVsmap } from '../../file/writeVsmap';
import { planned, proposed, whole } from '../../proposal/proposal.testing';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { documentWords } from '../../text/documentWords';
import { hostileMap, hostileTexts } from '../hostileTexts.testing';
import { mapOfMarkdown } from './mapInMarkdown';
import { writeProposalMarkdown } from './writeProposalMarkdown';

test('the document asks first, then shows both states and each improvement', () => {
  const text = writeProposalMarkdown(proposed(whole, 'en', '2026-11-30'), documentWords('en'), null);
  expect(text).toMatch(/^# Improvement proposal: Feature to production\n\n\*\*Approve these three: /);
  expect(text.match(/```mermaid/g)).toHaveLength(2);
  for (const said of [
    '- **Date:** 30 November 2026',
    '## Decision',
    '### 1 · Approve',
    '−9.4%',
    '- Change approval changes (improvement 1)',
  ])
    expect(text, said).toContain(said);
  expect(text).not.toContain('\n\n\n');
});

test('no two headings that follow each other say the same', () => {
  for (const map of [leanEnterprise, whole]) {
    const text = writeProposalMarkdown(proposed(map), documentWords('en'), null);
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toContain(map === whole ? 'Current and future state' : 'Current state');
    for (const [at, heading] of headings.entries()) expect(headings[at + 1]).not.toBe(heading);
  }
});

test('it carries its map unless it is a clean copy', () => {
  const vsmap = writeVsmap(planned);
  const text = writeProposalMarkdown(proposed(planned), documentWords('en'), vsmap);
  const inside = mapOfMarkdown(text);
  expect(inside.ok && JSON.parse(inside.value)).toEqual(JSON.parse(vsmap));
});

test.each(hostileTexts)('a hostile text becomes no markup: %j', (hostile) => {
  const text = writeProposalMarkdown(proposed(hostileMap(hostile)), documentWords('en'), null);
  expect(text).not.toMatch(/(?<!\\)<(script|img|iframe)/i);
});
