import type { MapDocument } from '#shared/model/mapDocument';
import type { Step, StepId } from '#shared/model/step';

/** What is asked on the way from the customer to the beginning of the stream. */
export type Question =
  | { readonly kind: 'gets' }
  | { readonly kind: 'hands' }
  | { readonly kind: 'works' | 'waits' | 'back' | 'before'; readonly step: StepId }
  | { readonly kind: 'done' };

/** The first question: of an empty map what the customer gets, of any other what comes before its beginning. */
export function firstQuestion(document: MapDocument): Question {
  const start = startOf(document);
  return start === null ? { kind: 'gets' } : { kind: 'before', step: start.id };
}

/** What is asked after `question` was answered. `added` is the step that the answer added, if it did. */
export function questionAfter(question: Question, document: MapDocument, added: StepId | null): Question {
  switch (question.kind) {
    case 'gets':
      return { kind: 'hands' };
    case 'hands':
    case 'before':
      return added === null ? { kind: 'done' } : timesOf(added, document);
    case 'works':
      return waitOf(question.step, document);
    case 'waits':
      return { kind: 'back', step: question.step };
    case 'back':
      return { kind: 'before', step: question.step };
    case 'done':
      return question;
  }
}

/** What a line has already said is not asked again. */
function timesOf(id: StepId, document: MapDocument): Question {
  return stepWithId(document, id)?.processTime === null ? { kind: 'works', step: id } : waitOf(id, document);
}

function waitOf(id: StepId, document: MapDocument): Question {
  return stepWithId(document, id)?.waitTime === null
    ? { kind: 'waits', step: id }
    : { kind: 'back', step: id };
}

/**
 * The questions so far without those about steps that are no longer there: undo leads back to the question whose answer
 * it took away.
 */
export function stillAsked(trail: readonly Question[], document: MapDocument): readonly Question[] {
  const gone = trail.findIndex(
    (question) => 'step' in question && stepWithId(document, question.step) === undefined,
  );
  const left = gone < 0 ? trail : trail.slice(0, gone);
  return left.length === 0 ? [firstQuestion(document)] : left;
}

/** The step that a question is about. */
export function stepWithId({ steps }: MapDocument, id: StepId): Step | undefined {
  return steps.find((step) => step.id === id);
}

/** The step that receives what `id` hands over; null where that is the customer. */
export function receiverOf({ flows }: MapDocument, id: StepId): StepId | null {
  return flows.find((flow) => flow.kind === 'forward' && flow.from === id)?.to ?? null;
}

/** Where the stream begins: a step that nothing leads to. Of several the first of the document. */
function startOf({ steps, flows }: MapDocument): Step | null {
  const reached = new Set(flows.flatMap((flow) => (flow.kind === 'forward' ? [flow.to] : [])));
  return steps.find(({ id }) => !reached.has(id)) ?? steps[0] ?? null;
}
