import type { MapDocument } from '../model/mapDocument';

/** Kinds of step that are told by what people call them. */
export type StepKind = 'build' | 'approval' | 'recovery' | 'commit' | 'production' | 'released';

/** The words by which a kind of step is told, in one language: whole words, lower case; a space stands for any separator. */
type StepKindWords = Readonly<Record<StepKind, readonly string[]>>;

/** What people call a step of a kind. Only words that hardly mean anything else: what is missed costs a piece of advice, what is mistaken costs trust. */
const stepKindWords: StepKindWords = {
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

/** What people call a step of a kind in German. Endings count too: whole words are compared. */
const germanStepKinds: StepKindWords = {
  build: ['kompilieren', 'übersetzungslauf', 'kontinuierliche integration'],
  approval: [
    'freigabe',
    'freigaben',
    'freigeben',
    'notfallfreigabe',
    'änderungsfreigabe',
    'produktionsfreigabe',
    'genehmigung',
    'genehmigungen',
    'genehmigen',
    'änderungsgremium',
    'änderungsausschuss',
    'abzeichnen',
    'zeichnungsberechtigte',
  ],
  recovery: [
    'zurückrollen',
    'rückfallebene',
    'rückfallplan',
    'wiederanlauf',
    'wiederherstellen',
    'wiederherstellung',
    'rücknahme',
    'notabschaltung',
  ],
  commit: ['einchecken', 'zusammenführen', 'zusammenführung'],
  production: [
    'ausrollen',
    'ausliefern',
    'auslieferung',
    'bereitstellen',
    'bereitstellung',
    'inbetriebnahme',
    'produktion',
    'produktivsetzung',
    'produktivnahme',
  ],
  released: ['veröffentlichen', 'veröffentlichung', 'freischalten', 'freischaltung'],
};

/** Maps are written in any language, whatever the program speaks: the words of all languages count. */
const languages: readonly StepKindWords[] = [stepKindWords, germanStepKinds];

const patterns: ReadonlyMap<StepKind, RegExp> = new Map(
  (['build', 'approval', 'recovery', 'commit', 'production', 'released'] as const).map((kind) => {
    const words = languages.flatMap((language) => language[kind]);
    const alternatives = words.map((word) => word.replaceAll(' ', String.raw`[\s_/-]*`)).join('|');
    return [kind, new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives})(?![\p{L}\p{N}])`, 'iu')];
  }),
);

/** Whether a text (a step's name, role or note) speaks of a kind of step. */
export function speaksOf(kind: StepKind, text: string): boolean {
  return patterns.get(kind)?.test(text) ?? false;
}

/** Whether anything on the map, a step's name or note or a remark, speaks of getting back to a working state. */
export function saysHowToRecover({ steps, notes }: MapDocument): boolean {
  return (
    steps.some(({ name, note }) => speaksOf('recovery', `${name}\n${note}`)) ||
    notes.some(({ text }) => speaksOf('recovery', text))
  );
}
