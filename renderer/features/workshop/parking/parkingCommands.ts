import type { Command } from '#shared/commands/registry';
import { makeImprovement } from '#shared/model/improvement';
import { makeNote, type Note } from '#shared/model/note';
import type { StepId } from '#shared/model/step';

/** A thought that is not for now. */
export function park(id: Note['id'], text: string): Command {
  return { kind: 'addNote', note: makeNote({ id, text, parked: true }) };
}

/** A parked note that stands on the map again: beside the step that it was about, or where it is put. */
export function unpark(note: Note, step: StepId | null = note.step): Command {
  return { kind: 'editNote', id: note.id, parked: false, step };
}

/** A note that becomes an idea for improvement, about a step or the stream as a whole. It is no note any more. */
export function toIdea(note: Note, id: string, step: StepId | null): Command {
  return {
    kind: 'all',
    commands: [
      { kind: 'removeNote', id: note.id },
      {
        kind: 'addImprovement',
        improvement: makeImprovement({ id, title: titleOf(note.text), reason: restOf(note.text), step }),
        before: null,
      },
    ],
  };
}

/** A title is one line; what a note says beyond its first line is the reason. */
function titleOf(text: string): string {
  return text.trim().split('\n', 1)[0]?.trim() ?? '';
}

function restOf(text: string): string {
  return text.trim().split('\n').slice(1).join('\n').trim();
}

/**
 * Notes that become one improvement: the first line of the first is its title, the rest of all of them the reason. It is
 * about the step that all of them are about.
 */
export function toOneImprovement(notes: readonly Note[], id: string): Command {
  const [first] = notes;
  const about = new Set(notes.map(({ step }) => step));
  const reasons = notes.map(({ text }, at) => (at === 0 ? restOf(text) : text.trim()));
  const improvement = makeImprovement({
    id,
    title: titleOf(first?.text ?? ''),
    reason: reasons.filter((text) => text !== '').join('\n'),
    step: about.size === 1 ? (first?.step ?? null) : null,
  });
  return {
    kind: 'all',
    commands: [
      ...notes.map((note) => ({ kind: 'removeNote', id: note.id }) as const),
      { kind: 'addImprovement', improvement, before: null },
    ],
  };
}
