import { numbers } from '../changes/changeTabs';
import { figureOf, lowQuality, nameOf, type Picture, waitOf } from '../picture';
import { tagsOf } from './tagShapes';

/** What a step means, in words: "Review: 30 minutes of work, waits 3 days, 61 % of the lead time, 80 % complete and accurate". */
export function stepLabel(picture: Picture, index: number): string {
  const { words, analysis } = picture;
  const step = analysis.document.steps[index];
  const times = analysis.steps[index];
  if (step === undefined || times === undefined) return '';
  const parts = [
    times.process === null ? words.step.workUnknown : words.step.work(picture.spokenTime(times.process)),
    waitPart(picture, index),
  ];
  const quality = step.percentCompleteAccurate;
  if (quality !== null) {
    const share = picture.share(quality);
    parts.push(quality < lowQuality ? words.step.lowQuality(share) : words.step.quality(share));
  }
  if (step.automationLevel !== null) parts.push(words.step[step.automationLevel]);
  const slack = figureOf(analysis.slack, step.id);
  if (slack !== undefined && slack > 0 && !picture.critical.has(step.id)) {
    parts.push(words.step.slack(picture.spokenTime(slack)));
  }
  if (step.tags.length > 0) parts.push(words.step.tags(tagsOf(step).map((tag) => words.tag[tag].full)));
  const change = picture.changes?.steps.get(step.id);
  if (change !== undefined) parts.push(words.change.part[change.kind](numbers(change.by)));
  for (const { number, status, title } of picture.kaizenBursts.get(step.id) ?? []) {
    parts.push(words.step.burst(number, words.burst[status], title));
  }
  for (const note of [step.note, ...(picture.notes.get(step.id) ?? [])]) {
    if (note !== '') parts.push(words.step.notes(note));
  }
  return words.step.sentence(nameOf(picture, index), parts);
}

function waitPart(picture: Picture, index: number): string {
  const { words, analysis, pathLead } = picture;
  const wait = waitOf(analysis, index);
  if (wait === null) return words.step.waitUnknown;
  const step = analysis.document.steps[index];
  const counts = step !== undefined && picture.critical.has(step.id) && pathLead !== null;
  return words.step.waits(picture.spokenTime(wait), counts ? picture.share(wait / pathLead) : null);
}
