import type { TotalsFound, TotalsTask } from '#shared/simulation/simulateTotals';

/** What the page asks of the worker of totals. A newer request ends the older one; without a task it only gets ready. */
export interface TotalsRequest {
  readonly id: number;
  readonly task: TotalsTask | null;
}

/** What the worker answers to the newest request. */
export type TotalsAnswer =
  | { readonly kind: 'found'; readonly id: number; readonly found: TotalsFound }
  | { readonly kind: 'failed'; readonly id: number };
