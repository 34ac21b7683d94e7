import type { Command, SingleCommand } from '#shared/commands/registry';
import type { StepPatch } from '#shared/commands/steps/editStep';
import { readStepLine } from '#shared/formats/stepLine/readStepLine';
import type { MapDocument } from '#shared/model/mapDocument';
import { fail, ok, type Result } from '#shared/model/result';
import { makeStep, type StepId } from '#shared/model/step';
import type { Words } from '#shared/text/words';
import { readShare } from '../../../editor/fields/readNumber';
import { readTime } from '../../../editor/fields/stepTime';
import { addBefore, type FreshIds } from '../../../editor/intentions';
import { type Question, receiverOf } from './questions';

/** What an answer does to the map: nothing (`command` null), or a command; and the step that it adds. */
export interface AnswerToQuestion {
  readonly command: Command | null;
  readonly added: StepId | null;
}

const nothing: AnswerToQuestion = { command: null, added: null };

/** The answer to a question as typed, or a sentence that says why it is not understood. An empty one is "not known". */
export function answerTo(
  question: Question,
  text: string,
  document: MapDocument,
  ids: FreshIds,
  words: Words,
): Result<AnswerToQuestion, string> {
  const said = words.workshop.backwards;
  const empty = text.trim() === '';
  switch (question.kind) {
    case 'done':
      return ok(nothing);
    case 'gets':
      return ok(empty ? nothing : { command: { kind: 'setTitle', title: text.trim() }, added: null });
    case 'hands':
    case 'before': {
      if (empty) return question.kind === 'before' ? ok(nothing) : fail(said.nameMissing);
      const { name, patch } = patchOf(text, document);
      if (name === '') return fail(said.nameMissing);
      return ok(
        question.kind === 'hands' ? lastStep(patch, ids) : stepBefore(document, question.step, patch, ids),
      );
    }
    case 'works':
    case 'waits': {
      const time = readTime(text, words);
      if (!time.ok || time.value === null) return time.ok ? ok(nothing) : time;
      const field = question.kind === 'works' ? 'processTime' : 'waitTime';
      const command: Command = { kind: 'editStep', id: question.step, patch: { [field]: time.value } };
      return ok({ command, added: null });
    }
    case 'back': {
      const share = readShare(text);
      if (!share.ok || (share.value ?? 0) >= 1) return fail(said.backNotRead);
      return ok({ command: rework(document, question.step, share.value ?? 0, ids), added: null });
    }
  }
}

/** What a line of free text says of a step. A phase that the map does not have is left to the map. */
function patchOf(text: string, document: MapDocument): { readonly name: string; readonly patch: StepPatch } {
  const { steps, lanes } = document;
  const { name, values } = readStepLine(text, {
    teams: steps.map(({ team }) => team),
    phases: lanes.map((lane) => lane.name),
  });
  const { phase, ...own } = values;
  const lane = lanes.find((one) => one.name.toLowerCase() === phase?.toLowerCase());
  return { name, patch: { name, ...own, ...(lane === undefined ? {} : { phase: lane.id }) } };
}

function lastStep(patch: StepPatch, ids: FreshIds): AnswerToQuestion {
  const id = ids.step();
  const commands: readonly SingleCommand[] = [
    { kind: 'addStep', step: makeStep({ id, name: '', end: true }), after: null, flow: null },
    { kind: 'editStep', id, patch },
  ];
  return { command: { kind: 'all', commands }, added: id };
}

function stepBefore(
  document: MapDocument,
  before: StepId,
  patch: StepPatch,
  ids: FreshIds,
): AnswerToQuestion {
  const { command, step } = addBefore(document, before, ids);
  const added = command.kind === 'all' ? command.commands : [command];
  return {
    command: { kind: 'all', commands: [...added, { kind: 'editStep', id: step, patch }] },
    added: step,
  };
}

/**
 * What comes back goes from the step that receives it, as a rework flow; what customers send back goes through the last
 * step once more. No share: no flow, and one that is there goes.
 */
function rework(document: MapDocument, to: StepId, share: number, ids: FreshIds): Command | null {
  const from = receiverOf(document, to) ?? to;
  const known = document.flows.find((flow) => flow.kind === 'rework' && flow.from === from && flow.to === to);
  if (known === undefined)
    return share === 0
      ? null
      : { kind: 'connect', flow: { id: ids.flow(), kind: 'rework', from, to, share } };
  return share === 0
    ? { kind: 'disconnect', id: known.id }
    : { kind: 'editFlow', id: known.id, patch: { share } };
}
