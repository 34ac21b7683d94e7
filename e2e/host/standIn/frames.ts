import type { CDPSession } from '@playwright/test';
import { toAppAddress } from './address';
import { preloadWorld } from './preloadWorld';

/** A frame as main sees it. */
export interface SeenFrame {
  readonly url: string;
  readonly parent: SeenFrame | null;
}

interface FrameRecord {
  readonly parentId: string | undefined;
  readonly url: string;
}

/** Which script contexts and frames a page has, from the browser's own reports. */
export interface FrameWatch {
  /** The frame in which a script context lives; null when it is gone. */
  readonly frameOfContext: (contextId: number) => SeenFrame | null;
  /** The preload's context in the top frame; null while there is none. */
  readonly preloadContext: () => number | null;
}

/** Follows the frames and contexts of a page. */
export async function watchFrames(cdp: CDPSession): Promise<FrameWatch> {
  const frames = new Map<string, FrameRecord>();
  const contexts = new Map<number, { readonly frameId: string; readonly isPreload: boolean }>();

  function seen(frameId: string): SeenFrame | null {
    const frame = frames.get(frameId);
    if (frame === undefined) return null;
    return { url: frame.url, parent: frame.parentId === undefined ? null : seen(frame.parentId) };
  }

  cdp.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
    frames.set(frameId, { parentId: parentFrameId, url: 'about:blank' });
  });
  cdp.on('Page.frameNavigated', ({ frame }) => {
    frames.set(frame.id, {
      parentId: frame.parentId,
      url: toAppAddress(frame.url + (frame.urlFragment ?? '')),
    });
  });
  cdp.on('Page.frameDetached', ({ frameId }) => frames.delete(frameId));
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const frameId = String(context.auxData?.frameId);
    contexts.set(context.id, { frameId, isPreload: context.name === preloadWorld });
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    contexts.delete(executionContextId),
  );
  cdp.on('Runtime.executionContextsCleared', () => contexts.clear());
  await cdp.send('Page.enable');
  const { frameTree } = await cdp.send('Page.getFrameTree');
  frames.set(frameTree.frame.id, { parentId: undefined, url: frameTree.frame.url });
  await cdp.send('Runtime.enable');

  return {
    frameOfContext: (contextId) => seen(contexts.get(contextId)?.frameId ?? ''),
    preloadContext: () => {
      for (const [id, { frameId, isPreload }] of contexts) {
        if (isPreload && frames.get(frameId)?.parentId === undefined) return id;
      }
      return null;
    },
  };
}
