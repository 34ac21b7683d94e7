import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import {
  type Deliveries,
  type DeliveryChannel,
  deliverySchemas,
  type NoticeChannel,
  type Notices,
  noticeSchemas,
  type QuestionChannel,
  type Questions,
  questionSchemas,
} from '#shared/bridge/contract';
import { isFromOwnPage } from '../addresses';

type AnswerTo<C extends QuestionChannel> = (
  window: BrowserWindow,
  ...args: Questions[C]['arguments']
) => Promise<Questions[C]['answer']>;

type Hear<C extends NoticeChannel> = (window: BrowserWindow, ...args: Notices[C]) => void;

/** What main does for each channel of the contract; leaving one out does not compile. */
export interface IpcHandlers {
  readonly questions: { readonly [C in QuestionChannel]: AnswerTo<C> };
  readonly notices: { readonly [C in NoticeChannel]: Hear<C> };
}

/** A message that was refused: from another frame, or not of the shape that its channel has. */
class RefusedMessage extends Error {}

/**
 * Listens on every channel of the contract and on no other. A message is handled only when it comes from the
 * page of the `current` window and fits its schema; a question that is refused rejects in the page.
 */
export function setupIpc(current: () => BrowserWindow | null, handlers: IpcHandlers): void {
  function received<T>(event: IpcMainEvent | IpcMainInvokeEvent, schema: z.ZodType<T>, args: unknown[]) {
    const window = current();
    if (window === null || !isFromOwnPage(event, window.webContents)) throw new RefusedMessage('sender');
    const parsed = schema.safeParse(args);
    if (!parsed.success) throw new RefusedMessage('shape');
    return { window, args: parsed.data };
  }

  function answerOn<C extends QuestionChannel>(channel: C): void {
    const schemas = questionSchemas[channel];
    const answer = handlers.questions[channel];
    ipcMain.handle(channel, async (event, ...sent: unknown[]) => {
      const { window, args } = received<Questions[C]['arguments']>(event, schemas.arguments, sent);
      return schemas.answer.parse(await answer(window, ...args));
    });
  }

  function hearOn<C extends NoticeChannel>(channel: C): void {
    const schema = noticeSchemas[channel];
    const hear = handlers.notices[channel];
    ipcMain.on(channel, (event, ...sent: unknown[]) => {
      try {
        const { window, args } = received<Notices[C]>(event, schema, sent);
        hear(window, ...args);
      } catch (error) {
        // Nobody waits for an answer to a notice; one that was refused leaves no trace but this line.
        if (!(error instanceof RefusedMessage)) throw error;
        console.error(`Refused a message on "${channel}": ${error.message}`);
      }
    });
  }

  for (const channel of Object.keys(questionSchemas) as QuestionChannel[]) answerOn(channel);
  for (const channel of Object.keys(noticeSchemas) as NoticeChannel[]) hearOn(channel);
}

/** Tells the page something; without a window nobody is told. Throws for what the contract does not allow. */
export function deliver<C extends DeliveryChannel>(
  window: BrowserWindow | null,
  channel: C,
  ...args: Deliveries[C]
): void {
  deliverySchemas[channel].parse(args);
  window?.webContents.send(channel, ...args);
}
