import { useState } from 'react';
import { type ProposalFormatId, proposalFormatIds } from '#shared/file/formatId';
import type { MapDocument } from '#shared/model/mapDocument';
import type { ProposalDetails, SponsorAnswer } from '#shared/model/planning';
import { ok } from '#shared/model/result';
import { plannedImprovements } from '#shared/scenario/plan';
import { useDispatch, useEditor } from '../../../editor/EditorProvider';
import { TextCommandField } from '../../../editor/fields/TextCommandField';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { SelectField } from '../../../ui/TextField';
import { useWords } from '../../../ui/useWords';
import styles from './ProposalForm.module.css';

interface ProposalFormProps {
  readonly onExport: (format: ProposalFormatId) => void;
  readonly onClose: () => void;
}

/** What a proposal says of itself, asked for before it leaves; what is typed is kept in the map. */
export function ProposalForm({ onExport, onClose }: ProposalFormProps) {
  const words = useWords();
  const said = words.proposalDialog;
  const [format, setFormat] = useState<ProposalFormatId>('pdf');
  return (
    <Dialog
      title={words.proposalDialog.name}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.app.cancel}</Button>
          <Button look="primary" onClick={() => onExport(format)}>
            {said.export}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Included />
        <SelectField
          label={said.format}
          value={format}
          options={proposalFormatIds.map((value) => ({ value, label: said.forms[value] }))}
          onValue={(value) => setFormat(proposalFormatIds.find((one) => one === value) ?? format)}
        />
        <p className={styles.intro}>{said.intro}</p>
        <fieldset className={styles.group}>
          <legend>{said.about}</legend>
          <Detail name="team" />
          <Detail name="sponsor" />
          <Detail name="contact" />
          <Detail name="version" />
          <Day name="workshopDay" />
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{said.decision}</legend>
          <Detail name="decider" />
          <Day name="decideBy" />
          <Detail name="otherwise" lines={2} />
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{said.scope}</legend>
          <Detail name="outOfScope" lines={2} />
          <Detail name="followUp" lines={2} />
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{said.answer}</legend>
          <AnswerFields />
        </fieldset>
      </div>
    </Dialog>
  );
}

/** The improvements that will be in it, so that nobody is surprised. */
function Included() {
  const { improvements, proposalDialog, scenario } = useWords();
  const document = useEditor((state) => state.base);
  const planned = plannedImprovements(document);
  if (planned.length === 0) return <p>{proposalDialog.none}</p>;
  return (
    <section aria-label={proposalDialog.included}>
      <h3 className={styles.heading}>{proposalDialog.included}</h3>
      <ul className={styles.list}>
        {planned.map(({ id, number, title }) => (
          <li key={id}>{improvements.numbered(String(number), title.trim() || scenario.untitled)}</li>
        ))}
      </ul>
    </section>
  );
}

type TextDetail = Exclude<keyof ProposalDetails, 'workshopDay' | 'decideBy' | 'answer'>;

function Detail({ name, lines }: { readonly name: TextDetail; readonly lines?: number }) {
  const { fields } = useWords().proposalDialog;
  return (
    <div className={lines === undefined ? undefined : styles.whole}>
      <TextCommandField
        label={fields[name]}
        name={name}
        layout="column"
        {...(lines === undefined ? {} : { lines })}
        field={{
          undoGroup: `proposal:${name}`,
          read: (document) => document.proposal[name],
          write: (text) => ok({ kind: 'editPlanning', patch: { proposal: { [name]: text } } }),
        }}
      />
    </div>
  );
}

function Day({ name }: { readonly name: 'workshopDay' | 'decideBy' }) {
  const { fields } = useWords().proposalDialog;
  return (
    <TextCommandField
      label={fields[name]}
      name={name}
      layout="column"
      type="date"
      field={{
        undoGroup: `proposal:${name}`,
        read: (document) => document.proposal[name] ?? '',
        write: (text) => ok({ kind: 'editPlanning', patch: { proposal: { [name]: text.trim() || null } } }),
      }}
    />
  );
}

const answers = ['yes', 'conditions', 'no'] as const satisfies readonly SponsorAnswer['answer'][];

/** What the sponsor said, once there is an answer. */
function AnswerFields() {
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
