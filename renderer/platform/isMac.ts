/** Whether the keyboard has a command key in the place of control. */
export function isMac(navigator: Pick<Navigator, 'userAgent'>): boolean {
  return /Macintosh|iPhone|iPad/.test(navigator.userAgent);
}
