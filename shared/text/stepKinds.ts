import { germanStepKinds } from './de/stepKinds';
import { type StepKind, type StepKindWords, stepKindWords } from './en/stepKinds';

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
