import { z } from 'zod';
import type { Improvement, ImprovementId } from '../../model/improvement';
import type { MapDocument } from '../../model/mapDocument';
import { patched, withItem } from '../../model/sameData';
import { idSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import type { CommandRule } from '../commandRule';
import { improvementFields } from './improvementSchema';
import { refuseImprovement, refuseImprovementValues } from './refuseImprovement';

export type ImprovementPatch = Partial<Omit<Improvement, 'id' | 'number'>>;

/**
 * Other values for an improvement; what the patch does not name stays. With `commands` it takes the place of
 * all that was recorded, which is how a conflict is resolved.
 */
export interface EditImprovement {
  readonly kind: 'editImprovement';
  readonly id: ImprovementId;
  readonly patch: ImprovementPatch;
}

const schema: z.ZodType<EditImprovement> = z.looseObject({
  kind: z.literal('editImprovement'),
  id: idSchema,
  patch: z.strictObject({
    title: improvementFields.title.exactOptional(),
    reason: improvementFields.reason.exactOptional(),
    finding: improvementFields.finding.exactOptional(),
    step: improvementFields.step.exactOptional(),
    flow: improvementFields.flow.exactOptional(),
    lens: improvementFields.lens.exactOptional(),
    kind: improvementFields.kind.exactOptional(),
    decidedBy: improvementFields.decidedBy.exactOptional(),
    owner: improvementFields.owner.exactOptional(),
    start: improvementFields.start.exactOptional(),
    due: improvementFields.due.exactOptional(),
    firstAction: improvementFields.firstAction.exactOptional(),
    dependsOn: improvementFields.dependsOn.exactOptional(),
    effortDays: improvementFields.effortDays.exactOptional(),
    cost: improvementFields.cost.exactOptional(),
    hypothesis: improvementFields.hypothesis.exactOptional(),
    risks: improvementFields.risks.exactOptional(),
    expected: improvementFields.expected.exactOptional(),
    status: improvementFields.status.exactOptional(),
    result: improvementFields.result.exactOptional(),
    learned: improvementFields.learned.exactOptional(),
    commands: improvementFields.commands.exactOptional(),
  }),
});

function refuse(document: MapDocument, { id, patch }: EditImprovement): Refusal | null {
  return refuseImprovement(document, id) ?? refuseImprovementValues(patch);
}

function change(document: MapDocument, { id, patch }: EditImprovement): MapDocument {
  const index = indexOfId(document.improvements, id);
  const improvement = document.improvements[index];
  if (improvement === undefined) return document;
  const improvements = withItem(document.improvements, index, patched<Improvement>(improvement, patch));
  return patched(document, { improvements });
}

export const editImprovement: CommandRule<EditImprovement> = {
  kind: 'editImprovement',
  schema,
  refuse,
  change,
};
