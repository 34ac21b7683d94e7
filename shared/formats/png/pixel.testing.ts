const hex =
  '89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63f80f00010101001bb6ee560000000049454e44ae426082';

/** A picture of one pixel. */
export const pixel: Uint8Array = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
