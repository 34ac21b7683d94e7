import { figureOf, nameOf, type Picture } from '../picture';
import type { LadderParts, WaitAndWork } from './ladderParts';

/** What the sums of the ladder hold besides what is drawn, and which steps could take longer. */
export function pathSentence(picture: Picture, { others, rework }: LadderParts): string {
  const { ladder } = picture.words;
  const part = (say: (wait: string, work: string) => string, part: WaitAndWork | null) =>
    part === null ? [] : [say(picture.time(part.wait), picture.time(part.work))];
  return ladder.sentence([
    ladder.path,
    ...part(ladder.others, others),
    ...part(ladder.rework, rework),
    ...slackSentence(picture),
  ]);
}

function slackSentence(picture: Picture): readonly string[] {
  const { analysis, words, critical } = picture;
  let most = -1;
  let count = 0;
  for (const [index, step] of analysis.document.steps.entries()) {
    const slack = figureOf(analysis.slack, step.id) ?? 0;
    if (slack <= 0 || critical.has(step.id)) continue;
    count++;
    if (most < 0 || slack > slackAt(picture, most)) most = index;
  }
  if (most < 0) return [];
  const time = picture.time(slackAt(picture, most));
  const name = nameOf(picture, most);
  return [count === 1 ? words.ladder.slackOfOne(name, time) : words.ladder.slackOfMany(count, name, time)];
}

function slackAt(picture: Picture, index: number): number {
  return figureOf(picture.analysis.slack, picture.analysis.document.steps[index]?.id) ?? 0;
}
