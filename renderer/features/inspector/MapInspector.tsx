import { ok } from '#shared/model/result';
import { useWords } from '../../ui/useWords';
import { CalendarFields } from './CalendarFields';
import { DemandFields } from './DemandFields';
import styles from './Inspector.module.css';
import { NoteList } from './NoteList';
import { PhaseList } from './PhaseList';
import { TextCommandField } from './TextCommandField';

/** The map as a whole: shown while nothing is selected. */
export function MapInspector() {
  const { map } = useWords().inspector;
  return (
    <>
      <h2 className={styles.heading}>{map.heading}</h2>
      <div className={styles.fields}>
        <TextCommandField
          label={map.title}
          layout="column"
          name="title"
          field={{
            burst: 'map:title',
            read: (document) => document.title,
            write: (title) => ok({ kind: 'setTitle', title }),
          }}
        />
      </div>
      <CalendarFields />
      <DemandFields />
      <PhaseList />
      <NoteList />
    </>
  );
}
