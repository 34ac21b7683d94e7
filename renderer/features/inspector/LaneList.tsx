import type { Lane } from '#shared/model/lane';
import { ok } from '#shared/model/result';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { newId } from '../../editor/newId';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';

/** The phases of the stream in their order: add, rename, move, delete. */
export function LaneList() {
  const { map } = useWords().inspector;
  const dispatch = useDispatch();
  const lanes = useEditor((state) => state.document.lanes);
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <fieldset className={styles.group}>
      <legend>{map.phases}</legend>
      {lanes.length === 0 && <p className={styles.hint}>{map.noPhases}</p>}
      <ol className={styles.list}>
        {lanes.map((lane, position) => (
          <LaneRow key={lane.id} lane={lane} position={position} lanes={lanes} />
        ))}
      </ol>
      <Button
        look="outlined"
        icon={<Icon name="plus" />}
        disabled={readOnly}
        onClick={() =>
          dispatch({ kind: 'addLane', lane: { id: newId('l'), name: map.newPhase }, before: null })
        }
      >
        {map.addPhase}
      </Button>
    </fieldset>
  );
}

interface LaneRowProps {
  readonly lane: Lane;
  readonly position: number;
  readonly lanes: readonly Lane[];
}

function LaneRow({ lane, position, lanes }: LaneRowProps) {
  const { map } = useWords().inspector;
  const dispatch = useDispatch();
  const readOnly = useEditor((state) => state.readOnly);
  const earlier = lanes[position - 1];
  const behindNext = lanes[position + 2];
  const last = position === lanes.length - 1;
  return (
    <li className={styles.row}>
      <TextCommandField
        label={map.phaseName(position + 1)}
        layout="column"
        name={`phase-${position}`}
        field={{
          undoGroup: `${lane.id}:name`,
          read: (document) => document.lanes.find(({ id }) => id === lane.id)?.name ?? '',
          write: (name) => ok({ kind: 'editLane', id: lane.id, name }),
        }}
      />
      <Button
        aria-label={map.phaseEarlier(lane.name)}
        icon={<Icon name="up" />}
        disabled={readOnly || earlier === undefined}
        onClick={() => dispatch({ kind: 'moveLane', id: lane.id, before: earlier?.id ?? null })}
      />
      <Button
        aria-label={map.phaseLater(lane.name)}
        icon={<Icon name="down" />}
        disabled={readOnly || last}
        onClick={() => dispatch({ kind: 'moveLane', id: lane.id, before: behindNext?.id ?? null })}
      />
      <Button
        aria-label={map.removePhase(lane.name)}
        icon={<Icon name="close" />}
        disabled={readOnly}
        onClick={() => dispatch({ kind: 'removeLane', id: lane.id })}
      />
    </li>
  );
}
