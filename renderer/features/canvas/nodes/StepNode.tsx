import { type NodeProps, useStore } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { StepId } from '#shared/model/step';
import { countRender } from '../../../editor/countRender';
import { useEditor } from '../../../editor/EditorProvider';
import { joinClasses } from '../../../ui/joinClasses';
import { SceneShapes } from '../../../ui/SceneShapes';
import { useCanvasState, usePicture } from '../CanvasContext';
import { detailAt, type StepDrawing, stepDrawing } from '../picture/stepDrawing';
import { LandmarkButton } from './LandmarkButton';
import { NameEditor } from './NameEditor';
import { StepControls } from './StepControls';
import styles from './StepNode.module.css';
import { type StepFlowNode, stepElementId } from './stepNodes';

/** A step with the wait in front of it and its marks, as the picture draws them; on top what one can do with it. */
export const StepNode = memo(function StepNode({ id }: NodeProps<StepFlowNode>) {
  countRender('step');
  const drawing = useStepDrawing(id);
  const selected = useEditor((state) => state.selection.steps.has(id));
  const active = useCanvasState((state) => state.active === id && state.landmark === null);
  const editing = useCanvasState((state) => (state.editing?.step === id ? state.editing : null));
  const held = useCanvasState((state) => state.drag?.step === id);
  const target = useCanvasState((state) => (state.link?.over ?? state.connecting?.to) === id);
  if (drawing === null) return null;
  const { box, label, groups, landmarks } = drawing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawn box of the map is no form field
    <div
      id={stepElementId(id)}
      role="group"
      aria-label={label}
      aria-current={active || undefined}
      className={joinClasses(
        styles.step,
        selected && styles.selected,
        active && styles.active,
        target && styles.target,
        held && styles.held,
      )}
    >
      <svg className={styles.drawing} width={box.width} height={box.height} aria-hidden="true">
        <g transform={`translate(${-box.x} ${-box.y})`}>
          {groups.map((group) => (
            <SceneShapes key={group.key} group={group} />
          ))}
        </g>
      </svg>
      {!held &&
        landmarks.map((placed) => <LandmarkButton key={placed.landmark.kind} placed={placed} origin={box} />)}
      {editing !== null && <NameEditor edit={editing} />}
      {editing === null && !held && <StepControls step={id} shown={selected} />}
    </div>
  );
});

/** The drawing of a step as large as the view asks for; null when it is no longer on the map. */
function useStepDrawing(id: StepId): StepDrawing | null {
  const picture = usePicture();
  const detail = useStore((state) => detailAt(state.transform[2]));
  return useMemo(() => stepDrawing(picture, id, detail), [picture, detail, id]);
}
