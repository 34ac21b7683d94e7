/**
 * For `ref`: where a person has to go on. A dialog that opens puts the focus there; in one that is open it goes
 * there only where nothing has it, so that it never jumps away from what somebody is using.
 */
export function takesFocus(element: HTMLElement | null): void {
  if (element === null) return;
  element.autofocus = true;
  const { activeElement, body } = element.ownerDocument;
  const dialog = element.closest('dialog');
  if (dialog?.open && (activeElement === body || activeElement === dialog)) element.focus();
}
