import { readStepLine } from '#shared/formats/stepLine/readStepLine';
import type { Calendar } from '#shared/model/calendar';
import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';
import { formatShare } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { formatDuration } from '#shared/time/formatDuration';
import { timeRange } from '#shared/time/timeRange';
import { durationEcho } from '../../../editor/fields/durationEcho';
import { type Question, receiverOf, stepOf } from './questions';

/** A question in words, and what stands below its field while `text` is typed. */
export function questionWords(
  question: Question,
  text: string,
  document: MapDocument,
  words: Words,
): { readonly asks: string; readonly below: string } {
  const said = words.workshop.backwards;
  const name = (id: StepId) => stepOf(document, id)?.name.trim() || said.unnamed;
  const time = () => durationEcho(text, document.calendar, words) ?? said.timeHint;
  switch (question.kind) {
    case 'gets':
      return { asks: said.gets, below: said.getsHint };
    case 'hands':
      return { asks: said.hands, below: lineEcho(text, document.calendar, words) ?? said.lineHint };
    case 'works':
      return { asks: said.works(name(question.step)), below: time() };
    case 'waits':
      return { asks: said.waits(name(question.step)), below: time() };
    case 'back': {
      const receiver = receiverOf(document, question.step);
      const asks =
        receiver === null
          ? said.backFromCustomer(name(question.step))
          : said.back(name(question.step), name(receiver));
      return { asks, below: said.backHint };
    }
    case 'before': {
      const hint = `${said.beforeHint} ${said.lineHint}`;
      return {
        asks: said.before(name(question.step)),
        below: lineEcho(text, document.calendar, words) ?? hint,
      };
    }
    case 'done':
      return { asks: said.doneHeading, below: said.doneHint };
  }
}

/** What a line was understood as, for the line below the field; null where it only has a name. */
function lineEcho(text: string, calendar: Calendar, words: Words): string | null {
  const { values } = readStepLine(text);
  const { step } = words.picture;
  const time = (given: string | undefined) => {
    const range = given === undefined ? null : timeRange(given, calendar);
    return range === null ? null : formatDuration(range.likely, calendar, 'short', words.locale);
  };
  const [work, wait] = [time(values.processTime), time(values.waitTime)];
  const share = values.percentCompleteAccurate;
  const parts = [
    ...(work === null ? [] : [step.work(work)]),
    ...(wait === null ? [] : [step.waits(wait, null)]),
    ...(share === undefined ? [] : [step.quality(formatShare(share, words.locale))]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}
