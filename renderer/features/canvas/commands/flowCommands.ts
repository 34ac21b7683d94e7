import type { Flow } from '#shared/model/flow';
import type { StepId } from '#shared/model/step';
import { formatShare } from '#shared/text/formatNumber';
import { flowBetween } from '../../../editor/connection';
import { freshIds as ids } from '../../../editor/newId';
import { selectionOf } from '../../../editor/selection';
import type { CommandTools } from './commandTools';

/** Drawing an arrow from one step to another. */
export function flowCommands({ editor, store, words, now, nameOf, announce }: CommandTools) {
  const { said, connectHint } = words.canvas;
  return {
    connect(from: StepId, to: StepId, kind?: Flow['kind']): void {
      store.setState({ connecting: null, link: null });
      const flow = flowBetween(now(), { id: ids.flow(), from, to }, kind);
      if (editor.dispatch({ kind: 'connect', flow }) !== null) return;
      editor.select(selectionOf([], [flow.id]));
      announce(
        flow.kind === 'rework'
          ? said.reworked(nameOf(from), nameOf(to), formatShare(flow.share, words.locale))
          : said.connected(nameOf(from), nameOf(to)),
      );
    },
    beginConnect: (from: StepId) =>
      store.setState({ connecting: { from, to: null }, announcement: connectHint(nameOf(from), null) }),
    proposeEnd: (from: StepId, to: StepId) =>
      store.setState({ connecting: { from, to }, announcement: connectHint(nameOf(from), nameOf(to)) }),
    leaveConnect: () => store.setState({ connecting: null, link: null, announcement: said.connectLeft }),
  };
}
