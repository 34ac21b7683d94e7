import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import type { ProposalDetails } from '../../model/planning';
import { patched } from '../../model/sameData';
import { idSchema } from '../../schema/nounSchemas';
import { moneySchema, proposalSchema, targetSchema } from '../../schema/planningSchema';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseDay, refuseUnlike } from '../checks/refuseFields';
import { firstRefusal } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';

/** What a map plans, asks for and assumes as a whole, as far as it is to be changed. */
export type PlanningPatch = Partial<Pick<MapDocument, 'plan' | 'target' | 'money' | 'waitsFromStock'>> & {
  /** The fields of the proposal that are to be others; what is not named stays. */
  readonly proposal?: Partial<ProposalDetails>;
};

/** Another plan, target, currency, or other details of the proposal. What is not named stays. */
export interface EditPlanning {
  readonly kind: 'editPlanning';
  readonly patch: PlanningPatch;
}

const proposalPatch = z.strictObject({
  team: proposalSchema.shape.team.unwrap().exactOptional(),
  sponsor: proposalSchema.shape.sponsor.unwrap().exactOptional(),
  contact: proposalSchema.shape.contact.unwrap().exactOptional(),
  version: proposalSchema.shape.version.unwrap().exactOptional(),
  workshopDay: proposalSchema.shape.workshopDay.unwrap().exactOptional(),
  decider: proposalSchema.shape.decider.unwrap().exactOptional(),
  decideBy: proposalSchema.shape.decideBy.unwrap().exactOptional(),
  otherwise: proposalSchema.shape.otherwise.unwrap().exactOptional(),
  outOfScope: proposalSchema.shape.outOfScope.unwrap().exactOptional(),
  followUp: proposalSchema.shape.followUp.unwrap().exactOptional(),
  answer: proposalSchema.shape.answer.unwrap().exactOptional(),
});

const patchSchema = z.strictObject({
  plan: idSchema.nullable().exactOptional(),
  target: targetSchema.nullable().exactOptional(),
  money: moneySchema.nullable().exactOptional(),
  waitsFromStock: z.boolean().exactOptional(),
  proposal: proposalPatch.exactOptional(),
});

const schema: z.ZodType<EditPlanning> = z.looseObject({
  kind: z.literal('editPlanning'),
  patch: patchSchema,
});

function refuse(document: MapDocument, { patch }: EditPlanning): Refusal | null {
  const { plan = null, target = null, proposal = {} } = patch;
  return firstRefusal([
    () =>
      plan === null || indexOfId(document.scenarios, plan) >= 0
        ? null
        : { kind: 'unknownScenario', id: plan },
    () => refuseDay(target?.date ?? null),
    () => refuseDay(proposal.workshopDay ?? null),
    () => refuseDay(proposal.decideBy ?? null),
    () => refuseDay(proposal.answer?.on ?? null),
    () => refuseUnlike(patchSchema, patch),
  ]);
}

function change(document: MapDocument, { patch }: EditPlanning): MapDocument {
  const { proposal, ...own } = patch;
  const after = proposal === undefined ? own : { ...own, proposal: patched(document.proposal, proposal) };
  return patched<MapDocument>(document, after);
}

export const editPlanning: CommandRule<EditPlanning> = { kind: 'editPlanning', schema, refuse, change };
