import type { FlowPatch } from '#shared/commands/flows/editFlow';
import type { Command } from '#shared/commands/registry';
import type { Flow, FlowId } from '#shared/model/flow';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Result } from '#shared/model/result';
import { fail, ok } from '#shared/model/result';
import { flowBetween } from '../../editor/connection';
import { useEditor } from '../../editor/EditorProvider';
import { ChoiceField } from '../../editor/fields/ChoiceField';
import { durationEcho } from '../../editor/fields/durationEcho';
import { readShare, writeShare } from '../../editor/fields/readNumber';
import { readTime } from '../../editor/fields/stepTime';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import type { CommandField } from '../../editor/fields/useCommandField';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';
import { RemoveButton } from './RemoveButton';
import { stepOf } from './stepFields';

/** A flow: what kind it is, how much goes along it, how long that takes. */
export function FlowInspector({ id }: { readonly id: FlowId }) {
  const words = useWords();
  const said = words.inspector.flow;
  const flow = useEditor((state) => flowOf(state.document, id));
  const document = useEditor((state) => state.document);
  if (flow === undefined) return null;
  const nameOf = (step: string) => stepOf(document, step)?.name || words.inspector.step.unnamed;
  const kinds = Object.keys(said.kinds) as Flow['kind'][];
  return (
    <>
      <h2 className={styles.heading}>{said.heading}</h2>
      <p className={styles.sub}>{said.ends(nameOf(flow.from), nameOf(flow.to))}</p>
      <div className={styles.fields}>
        <ChoiceField
          label={said.kind}
          name="kind"
          options={kinds.map((kind) => ({ value: kind, label: said.kinds[kind] }))}
          read={(current) => flowOf(current, id)?.kind ?? null}
          write={(kind, current) => changedKind(current, flow, kind ?? flow.kind)}
        />
        {flow.kind !== 'information' && <FlowShare flow={flow} />}
        {flow.kind === 'forward' && (
          <TextCommandField
            label={said.wait}
            name="wait"
            placeholder={words.inspector.times.placeholder}
            hint={(text) => durationEcho(text, document.calendar, words)}
            field={flowField(
              id,
              'wait',
              (one) => (one.kind === 'forward' ? (one.wait ?? '') : ''),
              (text) => {
                const wait = readTime(text, words);
                return wait.ok ? ok({ wait: wait.value }) : wait;
              },
            )}
          />
        )}
        {flow.kind === 'information' && (
          <TextCommandField
            label={said.label}
            name="label"
            field={flowField(
              id,
              'label',
              (one) => (one.kind === 'information' ? one.label : ''),
              (label) => ok({ label }),
            )}
          />
        )}
      </div>
      <div className={styles.actions}>
        <RemoveButton steps={[]} flows={[id]} label={said.remove} />
      </div>
    </>
  );
}

function FlowShare({ flow }: { readonly flow: Flow }) {
  const { flow: said, share } = useWords().inspector;
  const forward = flow.kind === 'forward';
  return (
    <TextCommandField
      label={forward ? said.shareForward : said.shareRework}
      name="share"
      numeric
      placeholder={share.placeholder}
      hint={() => (forward ? said.shareForwardHint : null)}
      field={flowField(
        flow.id,
        'share',
        (one) => (one.kind === 'information' ? '' : writeShare(one.share)),
        (text) => {
          const read = readShare(text);
          return read.ok ? ok({ share: read.value }) : fail(share.notAShare);
        },
      )}
    />
  );
}

function flowField(
  id: FlowId,
  name: string,
  read: (flow: Flow) => string,
  write: (text: string) => Result<FlowPatch, string>,
): CommandField {
  return {
    undoGroup: `${id}:${name}`,
    read(document) {
      const flow = flowOf(document, id);
      return flow === undefined ? '' : read(flow);
    },
    write(text) {
      const patch = write(text);
      return patch.ok ? ok({ kind: 'editFlow', id, patch: patch.value }) : patch;
    },
  };
}

/** Another kind is another flow: it is taken off and put back under the same id, as one change. */
function changedKind(document: MapDocument, { id, from, to }: Flow, kind: Flow['kind']): Command {
  const without = { ...document, flows: document.flows.filter((flow) => flow.id !== id) };
  return {
    kind: 'all',
    commands: [
      { kind: 'disconnect', id },
      { kind: 'connect', flow: flowBetween(without, { id, from, to }, kind) },
    ],
  };
}

function flowOf(document: MapDocument, id: FlowId): Flow | undefined {
  return document.flows.find((flow) => flow.id === id);
}
