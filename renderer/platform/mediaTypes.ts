import type { SavedKind } from '#shared/bridge/savedFile';

/** What a file of each kind says it is. */
export const mediaTypes: Readonly<Record<SavedKind, string>> = {
  vsmap: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  html: 'text/html',
  pdf: 'application/pdf',
  md: 'text/markdown',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  json: 'application/json',
};
