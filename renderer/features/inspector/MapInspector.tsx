import type { LanesBy } from '#shared/model/mapDocument';
import { ok } from '#shared/model/result';
import { ChoiceField } from '../../editor/fields/ChoiceField';
import { MoneyFields } from '../../editor/fields/MoneyFields';
import { TargetFields } from '../../editor/fields/TargetFields';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import { CalendarFields } from './CalendarFields';
import { DemandFields } from './DemandFields';
import styles from './Inspector.module.css';
import { NoteList } from './NoteList';
import { PhaseList } from './PhaseList';

const lanes = ['phase', 'team'] as const satisfies readonly LanesBy[];

/** The map as a whole: shown while nothing is selected. */
export function MapInspector() {
  const { inspector, ask } = useWords();
  const { map } = inspector;
  return (
    <>
      <h2 className={styles.heading}>{map.heading}</h2>
      <div className={styles.fields}>
        <TextCommandField
          label={map.title}
          layout="column"
          name="title"
          field={{
            undoGroup: 'map:title',
            read: (document) => document.title,
            write: (title) => ok({ kind: 'setTitle', title }),
          }}
        />
      </div>
      <div className={styles.fields}>
        <OwnField name="outcome" label={map.outcome} placeholder={map.outcomePlaceholder} lines={2} />
        <OwnField name="supplier" label={map.supplier} />
        <OwnField name="customer" label={map.customer} />
        <ChoiceField
          label={map.lanesBy}
          name="lanesBy"
          options={lanes.map((value) => ({ value, label: map.lanes[value] }))}
          read={(document) => document.lanesBy}
          write={(value) => ({ kind: 'editMap', patch: { lanesBy: value ?? 'phase' } })}
        />
      </div>
      <fieldset className={styles.group}>
        <legend>{ask.target.heading}</legend>
        <div className={styles.fields}>
          <TargetFields />
        </div>
      </fieldset>
      <CalendarFields />
      <DemandFields />
      <fieldset className={styles.group}>
        <legend>{ask.money.heading}</legend>
        <div className={styles.fields}>
          <MoneyFields />
        </div>
      </fieldset>
      <PhaseList />
      <NoteList step={null} />
    </>
  );
}

interface OwnFieldProps {
  readonly name: 'outcome' | 'supplier' | 'customer';
  readonly label: string;
  readonly placeholder?: string;
  readonly lines?: number;
}

/** A text that the map says of itself. */
function OwnField({ name, label, placeholder, lines }: OwnFieldProps) {
  return (
    <TextCommandField
      label={label}
      name={name}
      layout={lines === undefined ? 'row' : 'column'}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(lines === undefined ? {} : { lines })}
      field={{
        undoGroup: `map:${name}`,
        read: (document) => document[name],
        write: (text) => ok({ kind: 'editMap', patch: { [name]: text } }),
      }}
    />
  );
}
