/** Kinds of step that are told by what people call them. */
export type StepKind = 'build' | 'approval' | 'recovery' | 'commit' | 'production' | 'released';

/** The words by which a kind of step is told, in one language: whole words, lower case; a space stands for any separator. */
export type StepKindWords = Readonly<Record<StepKind, readonly string[]>>;

/** What people call a step of a kind. Only words that hardly mean anything else: what is missed costs a piece of advice, what is mistaken costs trust. */
export const stepKindWords: StepKindWords = {
  build: ['build', 'builds', 'compile', 'compilation', 'ci run', 'continuous integration'],
  approval: [
    'approval',
    'approvals',
    'approve',
    'approver',
    'sign off',
    'change board',
    'change advisory board',
    'change control board',
    'cab',
    'change management',
    'go no go',
    'release board',
    'quality gate',
    'stage gate',
    'authorisation',
    'authorization',
  ],
  recovery: [
    'roll back',
    'rolls back',
    'rollbacks',
    'roll forward',
    'fix forward',
    'fall back',
    'fail over',
    'revert',
    'restore',
    'recover',
    'recovery',
    'feature flag',
    'feature flags',
    'feature toggle',
    'canary',
    'blue green',
    'undo',
  ],
  commit: ['commit', 'commits', 'merge', 'merging', 'check in', 'pull request', 'merge request', 'push'],
  production: [
    'deploy',
    'deploys',
    'deployment',
    'deploying',
    'go live',
    'roll out',
    'rollout',
    'production',
    'ship',
    'shipping',
  ],
  released: ['release', 'releases', 'release on demand', 'launch', 'enable', 'switch on'],
};
