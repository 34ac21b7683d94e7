/** How a flow runs. */
export const routeKind = {
  /** An end is missing: not drawn. */
  none: 0,
  /** Along the row of its source, then up or down just in front of its target. */
  late: 1,
  /** Up or down just behind its source, then along the row of its target. */
  early: 2,
  /** Over the boxes between its ends, from side to side. */
  over: 3,
  /** Back below the boxes. */
  below: 4,
  /** Above the boxes. */
  above: 5,
} as const;

/** What is decided about the flows before there are x positions: flat arrays by the flow's place in the document. */
export interface FlowPlan {
  /** One of `way`. */
  readonly way: Uint8Array;
  /** Height of the horizontal piece above or below the boxes. */
  readonly channel: Float64Array;
  /** Where it leaves and reaches the top or bottom of a box, from its left side; -1 where it uses the side. */
  readonly leavePort: Float64Array;
  readonly arrivePort: Float64Array;
  /** Vertical piece behind the source and in front of the target, by its place in `verticals`; -1 for none. */
  readonly leaveVertical: Int32Array;
  readonly arriveVertical: Int32Array;
  /** 1 where the label stands behind the source, 2 in front of the target, 3 on the horizontal piece; 0 for none. */
  readonly labelSide: Uint8Array;
  /** How many labels of other flows lie between this label and its line. */
  readonly labelSlot: Uint8Array;
  readonly verticals: Verticals;
}

export const labelBehindSource = 1;
export const labelBeforeTarget = 2;
export const labelOnChannel = 3;

/** Vertical pieces between columns, growing while flows are planned. */
export interface Verticals {
  /** The piece stands in front of this column. */
  readonly gutter: number[];
  readonly top: number[];
  readonly bottom: number[];
  /** Pieces of one net may lie on each other. */
  readonly net: number[];
}

/** Adds a vertical piece and says its place; -1 if it has no length. */
export function addVertical(
  verticals: Verticals,
  gutter: number,
  from: number,
  to: number,
  net: number,
): number {
  if (from === to) return -1;
  verticals.gutter.push(gutter);
  verticals.top.push(Math.min(from, to));
  verticals.bottom.push(Math.max(from, to));
  verticals.net.push(net);
  return verticals.net.length - 1;
}

export function emptyPlan(flows: number): FlowPlan {
  return {
    way: new Uint8Array(flows),
    channel: new Float64Array(flows),
    leavePort: new Float64Array(flows).fill(-1),
    arrivePort: new Float64Array(flows).fill(-1),
    leaveVertical: new Int32Array(flows).fill(-1),
    arriveVertical: new Int32Array(flows).fill(-1),
    labelSide: new Uint8Array(flows),
    labelSlot: new Uint8Array(flows),
    verticals: { gutter: [], top: [], bottom: [], net: [] },
  };
}
