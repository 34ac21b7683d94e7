import type { Frame } from '@playwright/test';
import type { RawMessage } from '../launchedApp';
import { createCodec } from './codec';
import { bindingName, preloadWorld, receiverName } from './preloadWorld';
import type { WindowPage } from './window';

const codec = createCodec();
let count = 0;

/** The id by which the browser knows a frame: the top one's, or its first child's. */
async function frameIdOf({ cdp, page }: WindowPage, frame: Frame): Promise<string> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  if (frame === page.mainFrame()) return frameTree.frame.id;
  const at = page.mainFrame().childFrames().indexOf(frame);
  const child = frameTree.childFrames?.[at];
  if (child === undefined) throw new Error('Only the top frame and its children can send.');
  return child.frame.id;
}

/**
 * Sends a message to main from a world that has the preload's powers, past the preload itself: what a page
 * could do that had broken out of its own world. Answers as main does; a notice has no answer.
 */
export async function sendRaw(opened: WindowPage, frame: Frame, message: RawMessage): Promise<unknown> {
  const frameId = await frameIdOf(opened, frame);
  const { executionContextId } = await opened.cdp.send('Page.createIsolatedWorld', {
    frameId,
    worldName: preloadWorld,
  });
  count += 1;
  // Far above the preload's own numbers.
  const id = 1_000_000 + count;
  const text = codec.encode(message.kind === 'ask' ? { ...message, id } : message);
  const isAsking = message.kind === 'ask';
  const { result, exceptionDetails } = await opened.cdp.send('Runtime.evaluate', {
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `new Promise((resolve) => {
      const before = globalThis.${receiverName};
      globalThis.${receiverName} = (text) => {
        globalThis.${receiverName} = before;
        resolve(text);
      };
      globalThis.${bindingName}(${JSON.stringify(text)});
      if (!${isAsking}) resolve(null);
    })`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return typeof result.value === 'string' ? codec.decode(result.value) : null;
}
