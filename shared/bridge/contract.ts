import { z } from 'zod';
import { bridgeLimits } from './limits';
import { menuModelSchema } from './menuModel';
import { openedFileSchema } from './openedFile';
import { saveOutcomeSchema, saveRequestSchema } from './savedFile';

/** Questions of the page that main answers: the schemas of the arguments and of the answer, by channel. */
export const questions = {
  openMap: { arguments: z.tuple([]), answer: openedFileSchema.nullable() },
  saveFile: { arguments: z.tuple([saveRequestSchema]), answer: saveOutcomeSchema },
} as const;
export type QuestionChannel = keyof typeof questions;

/** What the page tells main without waiting for an answer: the schema of the arguments, by channel. */
export const notices = {
  setMenu: z.tuple([menuModelSchema]),
  ready: z.tuple([]),
} as const;
export type NoticeChannel = keyof typeof notices;

/** What main tells the page: the schema of the arguments, by channel. */
export const deliveries = {
  menuAction: z.tuple([z.string().max(bridgeLimits.actionIdLength)]),
  openFile: z.tuple([openedFileSchema]),
} as const;
export type DeliveryChannel = keyof typeof deliveries;
