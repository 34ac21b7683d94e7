import { tryCommand } from '../commands/apply';
import type { FlowPatch } from '../commands/flows/editFlow';
import { type MapCommand, mapCommandOf } from '../commands/mapCommands';
import type { StepPatch } from '../commands/steps/editStep';
import { stepTimes } from '../metrics/stream/stepTimes';
import type { Flow } from '../model/flow';
import type { Improvement, ImprovementId, RecordedCommand } from '../model/improvement';
import type { Locale } from '../model/locale';
import type { MapDocument } from '../model/mapDocument';
import { sameData } from '../model/sameData';
import type { Step } from '../model/step';
import { inFieldOrder } from '../scenario/fieldOrder';
import { futureState } from '../scenario/futureState';
import { formatDuration } from '../text/formatDuration';
import { formatShare } from '../text/formatNumber';
import { words } from '../text/words';
import { durationSeconds } from '../time/amount';
import { parseDuration } from '../time/parseDuration';
import { subjectOf } from './changePhrase';
import { fieldName, fieldText } from './fieldText';
import { thingName } from './thingNames';

/**
 * What an improvement does to the map, change by change, each as a sentence that says how it was before:
 * `“Approve settlement”: wait 1 week 3 days → 4 hours`. Before it come those of `included` that stand before it.
 */
export function changeSentences(
  document: MapDocument,
  improvement: Improvement,
  included: readonly ImprovementId[],
  locale: Locale,
): readonly string[] {
  let now = mapBefore(document, improvement, included);
  return improvement.commands.map((recorded) => {
    const sentence = changeSentence(recorded, now, locale);
    now = commandApplied(now, recorded);
    return sentence;
  });
}

/** The map that an improvement finds: with those of `included` carried out that stand before it in the list. */
export function mapBefore(
  document: MapDocument,
  improvement: Improvement,
  included: readonly ImprovementId[],
): MapDocument {
  const at = document.improvements.findIndex(({ id }) => id === improvement.id);
  const earlier = document.improvements.slice(0, Math.max(at, 0)).map(({ id }) => id);
  const carriedOut = included.filter((id) => earlier.includes(id));
  return futureState(document, carriedOut).document;
}

/** The map after a recorded command; as it is where the command cannot be carried out. */
export function commandApplied(document: MapDocument, recorded: RecordedCommand): MapDocument {
  const command = mapCommandOf(recorded);
  const result = command === null ? null : tryCommand(document, command);
  return result?.ok ? result.value : document;
}

/** What a recorded command does to the map as it is `before` it. */
export function changeSentence(recorded: RecordedCommand, before: MapDocument, locale: Locale): string {
  const command = mapCommandOf(recorded);
  const { change } = words(locale);
  return command === null ? change.unknown : sentenceOf(command, before, locale);
}

/** Of several changes that were made at once, so many are told. */
const mostTold = 4;

function sentenceOf(command: MapCommand, before: MapDocument, locale: Locale): string {
  const { change } = words(locale);
  switch (command.kind) {
    case 'editStep':
      return stepSentence(command.id, command.patch, before, locale);
    case 'editFlow':
      return flowSentence(command.id, command.patch, before, locale);
    case 'editMap':
      return change.of(change.map, fieldChanges(command.patch, before, before, locale));
    case 'connect': {
      const { flow } = command;
      return flow.kind === 'rework'
        ? shareSentence(flow, flow.share, null, before, locale)
        : change.byCommand.connect(subjectOf(command, before, locale));
    }
    case 'all': {
      const told = command.commands.slice(0, mostTold).map((one) => sentenceOf(one, before, locale));
      const rest = command.commands.length - told.length;
      return change.together(rest === 0 ? told : [...told, change.more(rest)]);
    }
    default:
      return change.byCommand[command.kind](subjectOf(command, before, locale));
  }
}

function stepSentence(id: string, patch: StepPatch, before: MapDocument, locale: Locale): string {
  const { scenario, change } = words(locale);
  const step = before.steps.find((one) => one.id === id);
  const name = scenario.quoted(thingName(before, id, locale));
  return change.of(name, fieldChanges(patch, step ?? {}, before, locale));
}

function flowSentence(id: string, patch: FlowPatch, before: MapDocument, locale: Locale): string {
  const { change, scenario } = words(locale);
  const { allItems } = scenario;
  const flow = before.flows.find((one) => one.id === id);
  const name = thingName(before, id, locale);
  const { share, ...others } = patch;
  if (flow === undefined || share === undefined)
    return change.of(name, fieldChanges(patch, flow ?? {}, before, locale));
  const was = flow.kind === 'information' || flow.share === null ? allItems : formatShare(flow.share, locale);
  const shared = shareSentence(flow, share, was, before, locale);
  const rest = fieldChanges(others, flow, before, locale);
  return rest.length === 0 ? shared : change.together([shared, change.of(name, rest)]);
}

function shareSentence(
  flow: Pick<Flow, 'from' | 'to' | 'kind'>,
  share: number | null,
  was: string | null,
  before: MapDocument,
  locale: Locale,
): string {
  const { change, scenario } = words(locale);
  const { quoted, allItems } = scenario;
  const say = flow.kind === 'rework' ? change.shareBack : change.share;
  const name = (id: string) => quoted(thingName(before, id, locale));
  return say(share === null ? allItems : formatShare(share, locale), was, name(flow.from), name(flow.to));
}

/** Fields of which a new text says enough. */
const written: ReadonlySet<string> = new Set(['note', 'outcome', 'links', 'automation']);

/** Figures, which are known or not; the rest is set or not. */
const figures: ReadonlySet<string> = new Set([
  'processTime',
  'waitTime',
  'leadTime',
  'wait',
  'percentCompleteAccurate',
  'people',
  'uptime',
  'workInProcess',
  'batchSize',
]);

function fieldChanges(
  patch: object,
  thing: object,
  document: MapDocument,
  locale: Locale,
): readonly string[] {
  const values = new Map<string, unknown>(Object.entries(patch));
  // Where a value comes from goes without saying beside the value itself.
  const fields = inFieldOrder([...values.keys()]).filter((field) => field !== 'sources' || values.size === 1);
  return fields.map((field) => fieldChange(field, thing, patch, document, locale));
}

function fieldChange(
  field: string,
  thing: object,
  patch: object,
  document: MapDocument,
  locale: Locale,
): string {
  const { scenario, change } = words(locale);
  const value = new Map<string, unknown>(Object.entries(patch)).get(field);
  const before = new Map<string, unknown>(Object.entries(thing)).get(field);
  if (field === 'name') return change.named(fieldText('name', value, document, locale));
  if (field === 'every' && isNothing(value)) return change.untied;
  if (field === 'automationLevel' && isNothing(before) && !isNothing(value))
    return fieldText(field, value, document, locale);
  if (field === 'place') return value === null ? scenario.automaticPlace : change.placed;
  const name = new Map<string, string>(Object.entries(change.short)).get(field) ?? fieldName(field, locale);
  if (written.has(field)) return change.isRewritten(name);
  const was = valueText(field, thing, document, locale);
  const becomes = valueText(field, { ...thing, ...patch }, document, locale);
  if (isNothing(value)) return change.isCleared(name);
  if (isNothing(before) || sameData(before, value))
    return figures.has(field) ? change.isKnown(name, becomes) : change.isSet(name, becomes);
  return change.becomes(name, was, becomes);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** A time of a step that is what its lead time leaves; null for any other value. */
function derivedTime(
  field: string,
  value: unknown,
  thing: object,
  document: MapDocument,
  locale: Locale,
): string | null {
  if (typeof value !== 'object' || value === null || !('upToLeadTime' in value)) return null;
  if (!('processTime' in thing && 'waitTime' in thing && 'every' in thing)) return null;
  const { process, wait } = stepTimes(thing as Step, document.calendar);
  const seconds = field === 'processTime' ? process : wait;
  return seconds === null ? null : formatDuration(seconds, document.calendar, 'long', locale);
}

const times: ReadonlySet<string> = new Set(['processTime', 'waitTime', 'leadTime', 'wait', 'every']);

/** A value of a thing in a sentence: a time that is what a lead time leaves as that, every other by `timeText`. */
export function valueText(field: string, thing: object, document: MapDocument, locale: Locale): string {
  const value = new Map<string, unknown>(Object.entries(thing)).get(field);
  return derivedTime(field, value, thing, document, locale) ?? timeText(field, value, document, locale);
}

/** A time with its units in full, as in any sentence; what is a range or a guess stays as it was typed. */
function timeText(field: string, value: unknown, document: MapDocument, locale: Locale): string {
  if (!times.has(field) || typeof value !== 'string') return fieldText(field, value, document, locale);
  const parsed = parseDuration(value);
  if (!parsed.ok || parsed.value.kind === 'unknown') return value;
  const { rough, low, likely, high } = parsed.value;
  const [least, most] = [low, high].map((amount) => durationSeconds(amount, document.calendar));
  if (rough || least !== most) return value;
  return formatDuration(durationSeconds(likely, document.calendar), document.calendar, 'long', locale);
}
