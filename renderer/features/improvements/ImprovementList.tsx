import { useState } from 'react';
import { useStore } from 'zustand/react';
import { type Improvement, type Lens, lenses } from '#shared/model/improvement';
import { plannedImprovements } from '#shared/scenario/plan';
import type { PlanGains } from '#shared/scenario/planGains';
import { formatDuration } from '#shared/text/formatDuration';
import type { Words } from '#shared/text/words';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { startImprovement } from '../../editor/openImprovement';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Panel, PanelRemark } from '../../ui/Panel';
import { SelectField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { useGains } from '../../workers/useGains';
import { Ask, TargetReached } from './Ask';
import { gainTexts, ownGain } from './gainText';
import { ImprovementRow } from './ImprovementRow';
import styles from './Improvements.module.css';

import { ListMenu } from './ListMenu';
import { listStore } from './listStore';
import {
  type Filter,
  improvementTitle,
  isFiltered,
  noFilter,
  ownersOf,
  shownImprovements,
  sortings,
  statuses,
} from './shownImprovements';
import { useListOrder } from './useListOrder';
import { ViewSwitch } from './ViewSwitch';

/** All improvements of the map in their order, with what each brings, and which of them are in the plan. */
export function ImprovementList() {
  const words = useWords();
  const { improvements: said, side } = words;
  const editor = useEditorHandle();
  const document = useEditor((state) => state.base);
  const scenario = useEditor((state) => state.scenario);
  const readOnly = useEditor((state) => state.readOnly);
  const { gains, failure } = useGains();
  const { sorting, filter, wide } = useStore(listStore);
  const [told, setTold] = useState('');
  const { improvements } = document;
  const planned = new Set(plannedImprovements(document, scenario).map(({ id }) => id));
  const gainOf = (id: Improvement['id']) => gains?.ofImprovements.find((one) => one.improvement === id);
  const shown = shownImprovements(improvements, filter, sorting, ({ id }) => {
    const gain = gainOf(id);
    return gain === undefined ? null : ownGain(gain, 'lead');
  });
  const gainText = gainTexts(
    gains?.ofImprovements.map((gain) => ownGain(gain, 'lead')) ?? [],
    document.calendar,
    words,
  );
  const canMove = sorting === 'order' && !readOnly && improvements.length > 1;
  const order = useListOrder(shown, (id, place) => {
    const improvement = improvements.find((one) => one.id === id);
    if (improvement !== undefined)
      setTold(said.moved(improvementTitle(improvement, words), place + 1, improvements.length));
  });

  return (
    <Panel heading={side.questions.improvements} answer={answer(improvements.length, planned.size, words)}>
      {gains !== null && planned.size > 0 && <p>{course(gains, document.calendar, words)}</p>}
      <TargetReached gains={gains} />
      {failure !== null && <PanelRemark>{side.failed(failure)}</PanelRemark>}
      {improvements.length === 0 && <PanelRemark>{said.noneHint}</PanelRemark>}
      <div className={styles.tools}>
        <Button
          look="primary"
          icon={<Icon name="plus" />}
          disabled={readOnly}
          data-field="addImprovement"
          onClick={() => startImprovement(editor)}
        >
          {said.add}
        </Button>
        {improvements.length > 0 && <ListMenu />}
        {improvements.length > 0 && wide === null && <ViewSwitch />}
      </div>
      {improvements.length > 1 && <SortAndFilter improvements={improvements} />}
      {isFiltered(filter) && (
        <p className={styles.filtered}>
          {shown.length === 0 ? said.sort.nothing : said.sort.shown(shown.length, improvements.length)}
          <Button look="outlined" onClick={() => listStore.setState({ filter: noFilter })}>
            {said.sort.clear}
          </Button>
        </p>
      )}
      {shown.length > 0 && (
        <ol ref={order.list} className={styles.list} aria-label={said.list} onKeyDown={order.onKeyDown}>
          {shown.map((improvement) => (
            <ImprovementRow
              key={improvement.id}
              improvement={improvement}
              included={planned.has(improvement.id)}
              gain={gainOf(improvement.id)}
              gainText={gainText}
              readOnly={readOnly}
              drag={canMove ? order.dragOf(improvement.id) : null}
              onTell={setTold}
            />
          ))}
        </ol>
      )}
      {canMove && shown.length > 1 && <PanelRemark>{said.sort.orderHint}</PanelRemark>}
      <Ask gains={gains} />
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </Panel>
  );
}

function answer(count: number, planned: number, { improvements }: Words): string {
  if (count === 0) return improvements.none;
  return planned === 0 ? improvements.noPlan(count) : improvements.plan(planned, count);
}

/** What the plan does to the lead time, in a sentence. */
function course(
  { lead }: PlanGains,
  calendar: Parameters<typeof formatDuration>[1],
  { improvements, metric, locale }: Words,
): string {
  const { name } = metric.byId.leadTimeWithRework;
  const { before, after } = lead;
  if (before === null || after === null) return improvements.courseUnknown(name);
  const told = (seconds: number) => formatDuration(seconds, calendar, 'long', locale);
  return before === after
    ? improvements.courseSame(name, told(before))
    : improvements.course(name, told(before), told(after));
}

/** Stands for no choice in lists where the empty text is one. */
const all = '*';

/** In what order the list is, and what it is narrowed to. */
function SortAndFilter({ improvements }: { readonly improvements: readonly Improvement[] }) {
  const { improvements: said, improvement: one } = useWords();
  const { sorting, filter } = useStore(listStore);
  const words = said.sort;
  const owners = ownersOf(improvements);
  const used = lenses.filter((lens) => improvements.some((each) => each.lens === lens));
  const narrow = (part: Partial<Filter>) => listStore.setState({ filter: { ...filter, ...part } });
  const any = { value: all, label: words.all };
  return (
    <details className={styles.sort}>
      <summary>
        <span className={styles.sortedBy}>{words.summary}</span> {words.by[sorting]}
      </summary>
      <div className={styles.pair}>
        <SelectField
          label={words.label}
          value={sorting}
          options={sortings.map((value) => ({ value, label: words.by[value] }))}
          onValue={(value) => {
            const chosen = sortings.find((one) => one === value);
            if (chosen !== undefined) listStore.setState({ sorting: chosen });
          }}
        />
        <SelectField
          label={words.status}
          value={filter.status ?? all}
          options={[any, ...statuses.map((value) => ({ value, label: one.statuses[value] }))]}
          onValue={(value) => narrow({ status: statuses.find((status) => status === value) ?? null })}
        />
        <SelectField
          label={words.lens}
          value={filter.lens ?? all}
          options={[
            any,
            ...used.map((value) => ({ value, label: one.lenses[value] })),
            { value: '', label: words.noLens },
          ]}
          onValue={(value) => narrow({ lens: value === all ? null : (value as Lens | '') })}
        />
        <SelectField
          label={words.owner}
          value={filter.owner ?? all}
          options={[any, ...owners.map((value) => ({ value, label: value || words.noOwner }))]}
          onValue={(value) => narrow({ owner: value === all ? null : value })}
        />
      </div>
    </details>
  );
}
