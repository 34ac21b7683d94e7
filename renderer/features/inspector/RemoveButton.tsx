import type { SingleCommand } from '#shared/commands/registry';
import type { FlowId } from '#shared/model/flow';
import type { StepId } from '#shared/model/step';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { Button } from '../../ui/Button';

export interface RemoveButtonProps {
  readonly steps: readonly StepId[];
  readonly flows: readonly FlowId[];
  readonly label: string;
}

/** Takes steps and flows off the map, all of them as one step of undo. */
export function RemoveButton({ steps, flows, label }: RemoveButtonProps) {
  const dispatch = useDispatch();
  const readOnly = useEditor((state) => state.readOnly);
  const commands: readonly SingleCommand[] = [
    ...flows.map((id): SingleCommand => ({ kind: 'disconnect', id })),
    ...steps.map((id): SingleCommand => ({ kind: 'removeStep', id })),
  ];
  return (
    <Button look="danger" disabled={readOnly} onClick={() => dispatch({ kind: 'all', commands })}>
      {label}
    </Button>
  );
}
