import type { Paint } from './scene';
import type { TextStyle } from './shapes';

function style(
  size: number,
  weight: 400 | 600,
  fill: Paint,
  anchor: TextStyle['anchor'] = 'start',
): TextStyle {
  return { size, weight, fill, anchor };
}

/** The few ways in which text is set: all sizes and weights of the picture stand here. */
export const styles = {
  stepName: style(13, 600, 'ink'),
  stepUnnamed: style(13, 600, 'muted'),
  stepTeam: style(11, 400, 'muted'),
  dataName: style(11, 400, 'muted'),
  dataValue: style(13, 600, 'ink', 'end'),
  dataLow: style(13, 600, 'rework', 'end'),
  dataUnknown: style(13, 600, 'muted', 'end'),
  farName: style(21, 600, 'ink'),
  farValue: style(30, 600, 'ink', 'end'),
  farUnknown: style(30, 600, 'muted', 'end'),
  wait: style(11, 600, 'wait', 'middle'),
  waitUnknown: style(11, 600, 'muted', 'middle'),
  share: style(11, 600, 'ink'),
  shareOnChannel: style(11, 600, 'ink', 'middle'),
  rework: style(11, 600, 'rework', 'middle'),
  information: style(11, 600, 'muted', 'middle'),
  flowWait: style(11, 600, 'wait'),
  band: style(12, 600, 'muted'),
  mark: style(11, 600, 'onStrong'),
  markLight: style(11, 600, 'rework'),
  partner: style(11, 600, 'ink', 'middle'),
  burst: style(11, 600, 'accent', 'middle'),
  tag: style(9.5, 600, 'ink'),
  slack: style(11, 600, 'ink', 'middle'),
  ladderWait: style(12, 600, 'wait', 'middle'),
  ladderWork: style(12, 600, 'work', 'middle'),
  ladderUnknown: style(12, 600, 'muted', 'middle'),
  ladderWaitSum: style(13, 600, 'wait', 'end'),
  ladderWorkSum: style(13, 600, 'work', 'end'),
  ladderSentence: style(12, 400, 'muted'),
  stretchWait: style(13, 600, 'wait', 'middle'),
  stretchWork: style(13, 600, 'onStrong', 'middle'),
  stretchName: style(12, 600, 'ink'),
  besideName: style(11, 400, 'ink'),
  tick: style(12, 400, 'muted', 'middle'),
  tickStart: style(12, 400, 'muted'),
  tickEnd: style(13, 600, 'ink', 'end'),
  rowName: style(13, 600, 'ink'),
  rowTime: style(13, 600, 'wait', 'end'),
  rowShare: style(13, 400, 'ink', 'end'),
  rowSoFar: style(13, 400, 'muted', 'end'),
  rowHead: style(11, 400, 'muted', 'end'),
  noteHead: style(11, 600, 'muted'),
  note: style(12, 400, 'ink'),
  headingTitle: style(14, 600, 'muted'),
  headingOutcome: style(14, 400, 'muted'),
  figureName: style(12, 400, 'muted'),
  figure: style(20, 600, 'ink'),
  figureWork: style(20, 600, 'work'),
  figureWait: style(20, 600, 'wait'),
  figureBelow: style(11, 400, 'muted'),
} as const;

/** The sentence on top in the first of these sizes in which it fits. */
export const sentenceStyles = [22, 20, 18, 16].map((size) => style(size, 600, 'ink'));
