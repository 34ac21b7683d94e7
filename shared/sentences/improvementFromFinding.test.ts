import { expect, test } from 'vitest';
import { findingsOf } from '../advice/findings';
import { analyse } from '../metrics/analyse';
import { leanEnterprise } from '../samples/leanEnterprise';
import { words } from '../text/words';
import { findingSentence } from './findingSentence';
import { improvementFromFinding } from './improvementFromFinding';

const findings = findingsOf(analyse(leanEnterprise));

test('every finding of the sample makes an improvement that says why and what could come first', () => {
  expect(findings.length).toBeGreaterThan(3);
  for (const finding of findings) {
    const made = improvementFromFinding(finding, leanEnterprise, words('en'));
    const { shows, tryThis } = findingSentence(finding, leanEnterprise, 'en');
    expect(made).toMatchObject({ reason: shows, firstAction: tryThis, finding: finding.rule });
    expect(made.title).toContain(words('en').finding.byRule[finding.rule].name);
    expect(made.step).toBe(finding.steps[0] ?? null);
  }
});
