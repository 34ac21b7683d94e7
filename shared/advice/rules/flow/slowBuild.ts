import { longestBuild } from '../../../model/thresholds';
import type { FindingRule, Found } from '../../finding';
import { speaksOf } from '../../stepKinds';
import { largestFirst } from '../largestFirst';

/**
 * Builds that take longer than ten minutes. Nothing on a map says what is a build, so the rule is careful: the step is automated and
 * its name has a word for building. `longest` is the process time of the first.
 */
export const slowBuild = {
  rule: 'slowBuild',
  find: (analysis): readonly Found<{ readonly count: number; readonly longest: number }>[] => {
    const { steps } = analysis.document;
    const builds = largestFirst(analysis, (index) => {
      const step = steps[index];
      const process = analysis.steps[index]?.process ?? null;
      if (step?.automationLevel !== 'automated' || process === null || process <= longestBuild) return null;
      return speaksOf('build', step.name) ? process : null;
    });
    const facts = { count: builds.steps.length, longest: builds.largest };
    return facts.count === 0 ? [] : [{ steps: builds.steps, flows: [], severity: 'advice', facts }];
  },
} as const satisfies FindingRule;
