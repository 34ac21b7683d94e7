import { type MapCommand, mapCommandOf } from '../commands/mapCommands';
import type { Improvement, ImprovementId } from '../model/improvement';
import type { Locale } from '../model/locale';
import type { MapDocument } from '../model/mapDocument';
import type { Step, StepId } from '../model/step';
import { words } from '../text/words';
import { changeSentence, commandApplied, mapBefore, valueText } from './changeSentence';
import { fieldName } from './fieldText';

/** What is told of a step that an improvement adds. */
const toldOfNew = ['processTime', 'waitTime', 'percentCompleteAccurate', 'team'] as const;

/**
 * What an improvement does to the map, for who was not there when it was recorded: a step that it adds is told once, as it
 * ends up, without the arrows that come with it; what it adds and takes away again is not told. Before it come those of
 * `included` that stand before it.
 */
export function changeStory(
  document: MapDocument,
  improvement: Improvement,
  included: readonly ImprovementId[],
  locale: Locale,
): readonly string[] {
  const before = mapBefore(document, improvement, included);
  const commands = improvement.commands.flatMap((recorded): readonly MapCommand[] => {
    const command = mapCommandOf(recorded);
    if (command === null) return [];
    return command.kind === 'all' ? command.commands : [command];
  });
  const end = commands.reduce(commandApplied, before);
  const added = new Set(commands.flatMap((command) => addedStep(command) ?? []));
  let now = before;
  const unknown = improvement.commands.filter((recorded) => mapCommandOf(recorded) === null);
  const sentences = commands.flatMap((command): readonly string[] => {
    const here = now;
    now = commandApplied(now, command);
    const fresh = addedStep(command);
    if (fresh !== null) {
      const step = end.steps.find(({ id }) => id === fresh);
      return step === undefined ? [] : [newStep(step, end, locale)];
    }
    return aboutAdded(command, added, here) ? [] : [changeSentence(command, here, locale)];
  });
  return [...sentences, ...unknown.map((recorded) => changeSentence(recorded, now, locale))];
}

function addedStep(command: MapCommand): StepId | null {
  return command.kind === 'addStep' || command.kind === 'insertStep' ? command.step.id : null;
}

/** Whether a command only works on what the same improvement has added. */
function aboutAdded(command: MapCommand, added: ReadonlySet<string>, before: MapDocument): boolean {
  switch (command.kind) {
    case 'connect':
      return added.has(command.flow.from) || added.has(command.flow.to);
    case 'editFlow':
    case 'disconnect': {
      const flow = before.flows.find(({ id }) => id === command.id);
      return flow !== undefined && (added.has(flow.from) || added.has(flow.to));
    }
    case 'editStep':
    case 'removeStep':
    case 'moveStep':
    case 'moveOnto':
      return added.has(command.id);
    default:
      return false;
  }
}

/** `New step “Security scan”: work 1 hour; wait 0 hours` */
function newStep(step: Step, document: MapDocument, locale: Locale): string {
  const { change, scenario } = words(locale);
  const name = scenario.quoted(step.name.trim() || step.id);
  const short = new Map<string, string>(Object.entries(change.short));
  const told = toldOfNew.flatMap((field) => {
    const value = step[field];
    if (value === null || value === '') return [];
    return [`${short.get(field) ?? fieldName(field, locale)} ${valueText(field, step, document, locale)}`];
  });
  const head = change.byCommand.addStep(name);
  return told.length === 0 ? head : change.of(head, told);
}
