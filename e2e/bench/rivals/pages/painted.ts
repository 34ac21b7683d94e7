/** Resolves after the frame in which `isThere` first holds has been painted; with the milliseconds since `begun`. */
export function painted(begun: number, isThere: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    function look(): void {
      if (!isThere()) {
        requestAnimationFrame(look);
        return;
      }
      // A task after the next frame's callbacks runs when that frame has been handed to the compositor.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    }
    requestAnimationFrame(look);
  });
}
