import { type MapCommand, mapCommandOf } from '../commands/mapCommands';
import type { Flow } from '../model/flow';
import type { Locale } from '../model/locale';
import type { MapDocument } from '../model/mapDocument';
import type { Measurement } from '../model/measurement';
import { words } from '../text/words';

/**
 * What something on a map is called: the name of a step or phase, the text of a note, the title of an improvement,
 * the value of a measurement, the ends of a flow. What only the improvements add is found too. Without a name it is the id.
 */
export function thingName(document: MapDocument, id: string, locale: Locale): string {
  const { arrow, quoted } = words(locale).scenario;
  const name = namedThing(document, id);
  if (name !== null) return name;
  const measurement = document.measurements.find((one) => one.id === id);
  if (measurement !== undefined) return measurementName(measurement, locale);
  const isIt = (flow: { readonly id: string }) => flow.id === id;
  const flow = document.flows.find(isIt) ?? addedFlows(document).find(isIt);
  if (flow === undefined) return id;
  const end = (step: string) => quoted(namedThing(document, step) ?? step);
  return arrow(end(flow.from), end(flow.to));
}

/** `Measured lead time 14w until 2026-06-30` */
function measurementName({ value, until }: Measurement, locale: Locale): string {
  const { metric, scenario } = words(locale);
  const figure = scenario.ofMetric(metric.byId.measuredLeadTime.name, value ?? scenario.unknown);
  return until === null ? figure : scenario.until(figure, until);
}

function namedThing(document: MapDocument, id: string): string | null {
  const { steps, lanes, notes, improvements, scenarios } = document;
  const isIt = (thing: { readonly id: string }) => thing.id === id;
  const found =
    steps.find(isIt)?.name ??
    lanes.find(isIt)?.name ??
    notes.find(isIt)?.text ??
    improvements.find(isIt)?.title ??
    scenarios.find(isIt)?.name ??
    addedThings(document).find(isIt)?.name ??
    '';
  return found.trim() || null;
}

function addedThings(document: MapDocument): readonly { readonly id: string; readonly name: string }[] {
  return recordedCommands(document).flatMap((command) => {
    switch (command.kind) {
      case 'addStep':
      case 'insertStep':
        return [command.step];
      case 'addLane':
        return [command.lane];
      case 'addNote':
        return [{ id: command.note.id, name: command.note.text }];
      default:
        return [];
    }
  });
}

function addedFlows(document: MapDocument): readonly Pick<Flow, 'id' | 'from' | 'to'>[] {
  return recordedCommands(document).flatMap((command) => {
    if (command.kind === 'connect') return [command.flow];
    if (command.kind !== 'addStep' || command.flow === null || command.after === null) return [];
    return [{ id: command.flow, from: command.after, to: command.step.id }];
  });
}

function recordedCommands(document: MapDocument): readonly MapCommand[] {
  return document.improvements.flatMap(({ commands }) =>
    commands.flatMap((recorded) => {
      const command = mapCommandOf(recorded);
      return command === null ? [] : command.kind === 'all' ? command.commands : [command];
    }),
  );
}
