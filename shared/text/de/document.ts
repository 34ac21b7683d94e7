import type { DocumentTopic } from '../en/document';

export const germanDocument: DocumentTopic = {
  asOf: (day) => `Stand: ${day}`,
};
