/** Sizes of the map in map units (px at 100 %), all on a grid of 4. */
export const grid = {
  boxWidth: 148,
  boxHeight: 144,
  /** Free space between two boxes that stand above each other. */
  rowGap: 56,
  /** Around the whole picture. */
  margin: 24,
  /** From the top of a band to where boxes or flows may start: the name of the phase stands there. */
  bandHead: 40,
  /** From the lowest box or flow to the bottom of a band. */
  bandFoot: 24,
  /** From the last box of a band to its right border. */
  bandPad: 12,
  /** Between two bands. */
  bandGap: 8,
  /** From a box to the first vertical piece of a flow. */
  stub: 6,
  /** From the last vertical piece to the room for the wait. There whether or not a flow bends: a branch moves nothing. */
  bendRoom: 2,
  /** Between two vertical pieces of flows. */
  trackGap: 8,
  /** Room for the label of a flow, where one stands between two columns. */
  labelZone: 56,
  /** Room for the wait triangle in front of every box. */
  waitZone: 44,
  /** Room for the customer behind the end of the stream, or the supplier in front of its start, where one is named. */
  partnerZone: 84,
  /** From the left of the map to its first column, where the lanes are teams: their names stand there. */
  teamHead: 112,
  /** From the border of a team's lane to its boxes. */
  teamPad: 28,
  /** Between two horizontal pieces of flows above or below the boxes, and from there to the boxes. */
  channel: 24,
  /** Room for the label of such a flow. */
  channelLabel: 20,
  /** Room for a mark (`constraint`, `longest wait`) on top of a box. */
  mark: 24,
  /** Radius of the corners of flows. */
  bend: 6,
  headingHeight: 152,
  headingWidth: 864,
  narrowest: 400,
  /** Ladder: from the bands to the numbers, to the peaks, their height, the height of the troughs. */
  ladderGap: 20,
  ladderNumber: 20,
  ladderPeak: 44,
  ladderTrough: 20,
  ladderSentence: 32,
  /** Where a flow leaves a row of a wrapped map or comes into it, with its sign. */
  gate: 24,
  /** From the foot of a row to the first line that leads on to the next row, and from the last one to that row. */
  turnAbove: 14,
  turnBelow: 18,
  /** The same measures of the ladder under each row of a wrapped map. */
  rowLadderGap: 12,
  rowLadderPeak: 32,
  /** Below the last of them: its sums, and the sentence on a line of its own. */
  rowsSentence: 52,
  noteWidth: 320,
  noteHeight: 56,
} as const;

export const halfBox = grid.boxHeight / 2;

/** To the grid of 4. */
export function snap(value: number): number {
  return Math.round(value / 4) * 4;
}
