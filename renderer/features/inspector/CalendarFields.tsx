import { officeCalendar, roundTheClock } from '#shared/model/calendar';
import { fail, ok } from '#shared/model/result';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { readCount, writeCount } from '../../editor/fields/readNumber';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';

/** How long a day and a week are; around the clock is one switch away. */
export function CalendarFields() {
  const { map } = useWords().inspector;
  const dispatch = useDispatch();
  const calendar = useEditor((state) => state.document.calendar);
  const readOnly = useEditor((state) => state.readOnly);
  const always =
    calendar.hoursPerDay === roundTheClock.hoursPerDay && calendar.daysPerWeek === roundTheClock.daysPerWeek;

  function turn(on: boolean): void {
    const { hoursPerDay, daysPerWeek } = on ? roundTheClock : officeCalendar;
    dispatch({ kind: 'setCalendar', calendar: { ...calendar, hoursPerDay, daysPerWeek } });
  }

  return (
    <fieldset className={styles.group}>
      <legend>{map.calendar}</legend>
      <label className={styles.check}>
        <input
          type="checkbox"
          data-field="roundTheClock"
          checked={always}
          disabled={readOnly}
          onChange={(event) => turn(event.target.checked)}
        />
        {map.roundTheClock}
      </label>
      <div className={styles.fields}>
        <CalendarField name="hoursPerDay" label={map.hoursPerDay} most={24} range={map.hoursRange} />
        <CalendarField name="daysPerWeek" label={map.daysPerWeek} most={7} range={map.daysRange} />
      </div>
    </fieldset>
  );
}

interface CalendarFieldProps {
  readonly name: 'hoursPerDay' | 'daysPerWeek';
  readonly label: string;
  readonly most: number;
  readonly range: string;
}

function CalendarField({ name, label, most, range }: CalendarFieldProps) {
  return (
    <TextCommandField
      label={label}
      name={name}
      numeric
      field={{
        undoGroup: `map:${name}`,
        read: ({ calendar }) => writeCount(calendar[name]),
        write(text, { calendar }) {
          const read = readCount(text, most);
          if (!read.ok || read.value === null) return fail(range);
          return ok({ kind: 'setCalendar', calendar: { ...calendar, [name]: read.value } });
        },
      }}
    />
  );
}
