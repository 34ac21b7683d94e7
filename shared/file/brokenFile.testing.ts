/** A file that is no sound map: its text, and the error with the place that it must be refused with. */
export interface BrokenFile {
  readonly name: string;
  readonly text: string;
  readonly kind: string;
  /** As `writePath` tells it, or `line:column`. */
  readonly place: string;
}

export function file(map: unknown, formatVersion: unknown = 1): string {
  return JSON.stringify({ format: 'vsmap', formatVersion, map });
}

export function withMap(more: object): string {
  return file({ id: 'm', title: 'T', steps: [{ id: 'a', name: 'A' }], flows: [], ...more });
}

export function withStep(more: object): string {
  return withMap({ steps: [{ id: 'a', name: 'A', ...more }] });
}

export function withFlow(more: object): string {
  return withMap({ flows: [{ id: 'f', kind: 'forward', from: 'a', to: 'a', ...more }] });
}

export function withImprovement(more: object): string {
  return withMap({ improvements: [{ id: 'i', title: 'I', ...more }] });
}

export function withMeasurement(more: object): string {
  return withMap({ measurements: [{ id: 'x', metric: 'leadTime', ...more }] });
}

export function withCommand(command: unknown): string {
  return withImprovement({ commands: [command] });
}

export const steps = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, name: '' }));
