import type { MapDocument } from '../model/mapDocument';
import type { TemplateWords } from '../text/en/map/templates';
import { hardwareChange } from './hardwareChange';
import { hotfix } from './hotfix';
import { incidentRecovery } from './incidentRecovery';
import { onboarding } from './onboarding';
import { purchaseApproval } from './purchaseApproval';
import { softwareDelivery } from './softwareDelivery';

/** The maps to start from. Their ids are the topics of their words. */
export type TemplateId = Exclude<keyof TemplateWords, 'figures'>;

/** A map to start from, written in the language of the words. */
export interface Template {
  readonly id: TemplateId;
  readonly map: (words: TemplateWords) => MapDocument;
}

/** All of them, the most asked for first. */
export const templates: readonly Template[] = [
  { id: 'softwareDelivery', map: softwareDelivery },
  { id: 'incidentRecovery', map: incidentRecovery },
  { id: 'hotfix', map: hotfix },
  { id: 'onboarding', map: onboarding },
  { id: 'purchaseApproval', map: purchaseApproval },
  { id: 'hardwareChange', map: hardwareChange },
];
