import type { MapDocument } from '#shared/model/mapDocument';
import type { SponsorAnswer } from '#shared/model/planning';
import { ok } from '#shared/model/result';
import { useDispatch, useEditor } from '../../../editor/EditorProvider';
import { TextCommandField } from '../../../editor/fields/TextCommandField';
import { SelectField } from '../../../ui/TextField';
import { useWords } from '../../../ui/useWords';
import styles from './ProposalForm.module.css';

const answers = ['yes', 'conditions', 'no'] as const satisfies readonly SponsorAnswer['answer'][];

/** What the sponsor said, once there is an answer. */
export function AnswerFields() {
  const said = useWords().proposalDialog;
  const dispatch = useDispatch();
  const answer = useEditor((state) => state.base.proposal.answer);
  const sponsor = useEditor((state) => state.base.proposal.sponsor);
  const readOnly = useEditor((state) => state.readOnly);

  function choose(value: string): void {
    const chosen = answers.find((one) => one === value) ?? null;
    const before = answer ?? { by: sponsor, on: null, remark: '' };
    dispatch(edit(chosen === null ? null : { ...before, answer: chosen }));
  }

  return (
    <>
      <SelectField
        label={said.answered}
        disabled={readOnly}
        value={answer?.answer ?? 'none'}
        options={(['none', ...answers] as const).map((value) => ({ value, label: said.answers[value] }))}
        onValue={choose}
      />
      {answer !== null && (
        <>
          <AnswerText name="by" label={said.answeredBy} />
          <TextCommandField
            label={said.answeredOn}
            name="answeredOn"
            layout="column"
            type="date"
            field={{
              undoGroup: 'proposal:answeredOn',
              read: (document) => document.proposal.answer?.on ?? '',
              write: (text, document) => ok(edit(changed(document, { on: text.trim() || null }))),
            }}
          />
          <div className={styles.whole}>
            <AnswerText name="remark" label={said.remark} />
          </div>
        </>
      )}
    </>
  );
}

function AnswerText({ name, label }: { readonly name: 'by' | 'remark'; readonly label: string }) {
  return (
    <TextCommandField
      label={label}
      name={`answer:${name}`}
      layout="column"
      field={{
        undoGroup: `proposal:answer:${name}`,
        read: (document) => document.proposal.answer?.[name] ?? '',
        write: (text, document) => ok(edit(changed(document, { [name]: text }))),
      }}
    />
  );
}

function changed({ proposal }: MapDocument, fields: Partial<SponsorAnswer>): SponsorAnswer | null {
  return proposal.answer === null ? null : { ...proposal.answer, ...fields };
}

function edit(answer: SponsorAnswer | null) {
  return { kind: 'editPlanning', patch: { proposal: { answer } } } as const;
}
