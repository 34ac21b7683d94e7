import { type Flow, makeForward } from '../model/flow';
import { type MapDocument, makeMap } from '../model/mapDocument';
import { makeStep, type Step } from '../model/step';

/** A map of flows written as `a>b`, with steps of these names in the order in which they come up. */
export function mapOf(...pairs: readonly string[]): MapDocument {
  const flows = pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('>');
    return makeForward({ id: pair, from, to });
  });
  const ids = [...new Set(flows.flatMap((flow) => [flow.from, flow.to]))];
  return makeMap({ id: 'm', title: 'T', steps: ids.map((id) => step(id)), flows });
}

export function step(id: string, more: Partial<Step> = {}): Step {
  return makeStep({ id, name: id.toUpperCase(), ...more });
}

/** The forward flows of a map as `id: from>to`, with share and wait where there are any. */
export function flowLines(document: MapDocument): readonly string[] {
  return document.flows.map((flow: Flow) => {
    const share = 'share' in flow && flow.share !== null ? ` ${flow.share}` : '';
    const wait = flow.kind === 'forward' && flow.wait !== null ? ` @${flow.wait}` : '';
    return `${flow.id}: ${flow.from}>${flow.to}${share}${wait}`;
  });
}

export function order(document: MapDocument): string {
  return document.steps.map(({ id }) => id).join('');
}
