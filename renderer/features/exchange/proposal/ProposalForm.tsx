import { useState } from 'react';
import { type ProposalFormatId, proposalFormatIds } from '#shared/file/formatId';
import type { ProposalDetails } from '#shared/model/planning';
import { ok } from '#shared/model/result';
import { plannedImprovements } from '#shared/scenario/plan';
import { useEditor } from '../../../editor/EditorProvider';
import { TextCommandField } from '../../../editor/fields/TextCommandField';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { SelectField } from '../../../ui/TextField';
import { useWords } from '../../../ui/useWords';
import { AnswerFields } from './AnswerFields';
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
