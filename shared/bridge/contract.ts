import { z } from 'zod';
import { type Locale, locales } from '../model/locale';
import type { Result } from '../model/result';
import { type ClipboardForms, clipboardFormsSchema } from './clipboardForms';
import {
  type OpenedFile,
  openedFileSchema,
  type SaveError,
  type SaveRequest,
  saveOutcomeSchema,
  saveRequestSchema,
} from './files';
import { bridgeLimits } from './limits';
import { type MenuModel, menuModelSchema } from './menuModel';

/** Questions of the page that main answers, by channel. */
export interface Questions {
  readonly openMap: { readonly arguments: []; readonly answer: OpenedFile | null };
  readonly saveFile: {
    readonly arguments: [SaveRequest];
    readonly answer: Result<{ readonly name: string }, SaveError> | null;
  };
  readonly writeClipboard: { readonly arguments: [ClipboardForms]; readonly answer: boolean };
}

/** What the page tells main without waiting for an answer: the arguments, by channel. */
export interface Notices {
  readonly setLanguage: [Locale];
  readonly setMenu: [MenuModel];
  readonly ready: [];
}

/** What main tells the page: the arguments, by channel. */
export interface Deliveries {
  readonly menuAction: [string];
  readonly openFile: [OpenedFile];
}

export type QuestionChannel = keyof Questions;
export type NoticeChannel = keyof Notices;
export type DeliveryChannel = keyof Deliveries;

type Schemas<T> = { readonly [C in keyof T]: z.ZodType<T[C]> };

/** Schemas of what the page may ask. */
export const questionSchemas: { readonly [C in QuestionChannel]: Schemas<Questions[C]> } = {
  openMap: { arguments: z.tuple([]), answer: openedFileSchema.nullable() },
  saveFile: { arguments: z.tuple([saveRequestSchema]), answer: saveOutcomeSchema },
  writeClipboard: { arguments: z.tuple([clipboardFormsSchema]), answer: z.boolean() },
};

/** Schemas of what the page may tell. */
export const noticeSchemas: Schemas<Notices> = {
  setLanguage: z.tuple([z.enum(locales)]),
  setMenu: z.tuple([menuModelSchema]),
  ready: z.tuple([]),
};

/** Schemas of what main may tell the page. */
export const deliverySchemas: Schemas<Deliveries> = {
  menuAction: z.tuple([z.string().min(1).max(bridgeLimits.actionIdLength)]),
  openFile: z.tuple([openedFileSchema]),
};
