import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';
import type { Words } from '#shared/text/words';
import { durationEcho } from '../../../editor/fields/durationEcho';
import { lineEcho } from './lineEcho';
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
