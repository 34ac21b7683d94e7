import { officeCalendar, roundTheClock } from '#shared/model/calendar';
import type { Demand, DemandPeriod } from '#shared/model/demand';
import type { LanesBy } from '#shared/model/mapDocument';
import { fail, ok } from '#shared/model/result';
import { limits } from '#shared/schema/limits';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { ChoiceField } from '../../editor/fields/ChoiceField';
import { MoneyFields } from '../../editor/fields/MoneyFields';
import { readCount, writeCount } from '../../editor/fields/readNumber';
import { TargetFields } from '../../editor/fields/TargetFields';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';
import { LaneList } from './LaneList';
import { NoteList } from './NoteList';

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
      <LaneList />
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

const periods: readonly DemandPeriod[] = ['hour', 'day', 'week', 'month'];

/** Taken until someone chooses another: streams of software are mostly planned by the week. */
const usualPeriod: DemandPeriod = 'week';

/** How many items the customer asks for, and in what time. */
function DemandFields() {
  const { map, number } = useWords().inspector;
  const dispatch = useDispatch();
  const known = useEditor((state) => state.document.demand !== null);
  const fromStock = useEditor((state) => state.document.waitsFromStock);
  const hasStock = useEditor((state) => state.document.steps.some((step) => step.workInProcess !== null));
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <fieldset className={styles.group}>
      <legend>{map.demand}</legend>
      <div className={styles.fields}>
        <TextCommandField
          label={map.demandItems}
          name="demand"
          numeric
          hint={() => (known ? null : map.demandHint)}
          field={{
            undoGroup: 'map:demand',
            read: ({ demand }) => writeCount(demand?.items ?? null),
            write(text, { demand }) {
              const items = readCount(text, limits.count);
              if (!items.ok) return fail(number.notANumber);
              const after: Demand | null =
                items.value === null ? null : { items: items.value, per: demand?.per ?? usualPeriod };
              return ok({ kind: 'setDemand', demand: after });
            },
          }}
        />
        {known && (
          <ChoiceField
            label={map.demandPer}
            name="demandPer"
            options={periods.map((period) => ({ value: period, label: map.per[period] }))}
            read={({ demand }) => demand?.per ?? null}
            write={(per, { demand }) => ({
              kind: 'setDemand',
              demand: demand === null ? null : { items: demand.items, per: per ?? demand.per },
            })}
          />
        )}
      </div>
      {((known && hasStock) || fromStock) && (
        <label className={styles.check} title={map.waitsFromStockHint}>
          <input
            type="checkbox"
            data-field="waitsFromStock"
            checked={fromStock}
            disabled={readOnly}
            onChange={(event) =>
              dispatch({ kind: 'editPlanning', patch: { waitsFromStock: event.target.checked } })
            }
          />
          {map.waitsFromStock}
        </label>
      )}
    </fieldset>
  );
}

/** How long a day and a week are; around the clock is one switch away. */
function CalendarFields() {
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
