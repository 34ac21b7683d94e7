import { fail } from '../../model/result';
import { limits } from '../../schema/limits';
import type { FormatReader } from '../format';
import { openVsmapText } from './vsmapText';

export const vsmapReader: FormatReader = {
  mostBytes: limits.bytes,
  map: {
    recognises: ({ text }) => text !== null && /^\uFEFF?\s*\{/.test(text),
    read: ({ text }) => (text === null ? fail({ kind: 'unknownContent' }) : openVsmapText(text, 'vsmap')),
  },
  steps: null,
};
