import type { StepId } from '#shared/model/step';
import { stepBox } from '#shared/picture/layout/layout';
import { useEditorHandle } from '../../editor/EditorProvider';
import { ChoiceField } from '../../editor/fields/ChoiceField';
import { layoutOf } from '../../editor/layoutOf';
import { useWords } from '../../ui/useWords';
import { stepOf } from './stepFields';

/** Who says where a step stands: the automatic layout, or a person; from then on it can be carried and nudged. */
export function PlaceField({ id }: { readonly id: StepId }) {
  const { step } = useWords().inspector;
  const editor = useEditorHandle();

  function placeNow() {
    const { analysis } = editor.store.getState();
    const layout = layoutOf(analysis);
    const box = stepBox(layout, analysis.indexOf(id));
    return { x: box.x - layout.origin.x, y: box.y - layout.origin.y };
  }

  return (
    <ChoiceField
      label={step.place}
      name="place"
      options={[
        { value: 'automatic', label: step.placeAutomatic },
        { value: 'hand', label: step.placeByHand },
      ]}
      read={(document) => (stepOf(document, id)?.place === null ? 'automatic' : 'hand')}
      write={(value) => ({
        kind: 'editStep',
        id,
        patch: { place: value === 'hand' ? placeNow() : null },
      })}
    />
  );
}
