/** One megabyte as the app counts it, in bytes. */
export const mebibyte = 1024 * 1024;

/**
 * How large a message over the bridge may be. Whoever sends more is broken or hostile, so main refuses it
 * before it does any work. Sizes in bytes, lengths in UTF-16 units, the rest counts.
 */
export const bridgeLimits = {
  /** A file that is opened; the same ceiling as the `.vsmap` reader. */
  openedBytes: 20 * mebibyte,
  /** A file that is saved; the picture of a very large map at twice its size still fits. */
  savedBytes: 200 * mebibyte,
  /** Text of one form on the clipboard, in UTF-16 units. */
  clipboardText: 20 * mebibyte,
  /** The picture of a map on the clipboard. */
  clipboardPicture: 50 * mebibyte,
  fileNameLength: 255,
  menuSections: 12,
  menuItems: 80,
  labelLength: 200,
  actionIdLength: 100,
} as const;
