import type { Analysis } from '../metrics/analyse';
import { sourceShare } from '../metrics/sourceShare';
import type { Measurement } from '../model/measurement';
import type { Source } from '../model/timeValue';
import { formatCount, formatShare } from '../text/formatNumber';
import type { Words } from '../text/words';
import type { ProposalPart } from './proposal';

/** How much of the lead time is estimated, voted and measured, and what was measured on real items. */
export function basisParts(analysis: Analysis, words: Words): readonly ProposalPart[] {
  const { proposal, locale } = words;
  const share = (source: Source) => {
    const { value } = sourceShare(analysis, source);
    return value === null ? null : formatShare(value, locale);
  };
  const [estimated, voted, measured] = [share('estimated'), share('voted'), share('measured')];
  const { measurements } = analysis.document;
  return [
    { kind: 'heading', text: proposal.rests },
    ...(estimated === null || voted === null || measured === null
      ? []
      : [{ kind: 'paragraph', text: proposal.sources(estimated, voted, measured) } as const]),
    measurements.length === 0
      ? { kind: 'paragraph', text: proposal.notMeasured }
      : measurementTable(measurements, words),
  ];
}

function measurementTable(measurements: readonly Measurement[], words: Words): ProposalPart {
  const { proposal, locale } = words;
  const { time, items, from, to, since, until, source } = proposal.measurementColumns;
  const told = (value: string | null) => value?.trim() || proposal.unknown;
  return {
    kind: 'table',
    table: {
      label: proposal.measurements,
      header: [time, items, from, to, since, until, source],
      rows: measurements.map((one) => [
        told(one.value),
        one.items === null ? proposal.unknown : formatCount(one.items, locale),
        told(one.from),
        told(one.to),
        told(one.since),
        told(one.until),
        told(one.source),
      ]),
      named: 0,
      wide: 6,
    },
  };
}
