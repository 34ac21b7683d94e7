import type { MapDocument } from '../../model/mapDocument';
import type { Step } from '../../model/step';
import type { ProposalTable } from '../../proposal/proposal';
import type { Words } from '../../text/words';
import type { ColumnName } from '../stepsTable/columns';
import { writtenTable } from '../stepsTable/writtenTable';

/** The table of steps, in the words of the page's language. */
export function stepsHtmlTable(document: MapDocument, words: Words): ProposalTable {
  const { columns, header, rows } = writtenTable(document, words.paste.meanings);
  return {
    label: words.handout.steps,
    header,
    rows: rows.map((cells, index) =>
      cells.map((cell, column) => {
        const [step, name] = [document.steps[index], columns[column]];
        return step === undefined || name === undefined ? cell : (saidOf(step, name, words) ?? cell);
      }),
    ),
    named: columns.indexOf('name'),
    wide: columns.indexOf('note'),
  };
}

/** What stands for a value that a table writes as one of a few words; null for all others. */
function saidOf(step: Step, column: ColumnName, { inspector, picture }: Words): string | null {
  const { automation, values, milestones, tagNames } = inspector.step;
  switch (column) {
    case 'name':
      return step.name.trim() || picture.unnamed;
    case 'automation':
      return step.automationLevel && automation[step.automationLevel];
    case 'value':
      return step.valueClass && values[step.valueClass];
    case 'milestone':
      return step.milestone && milestones[step.milestone];
    case 'tags':
      return step.tags.map((tag) => tagNames[tag]).join(', ');
    case 'end':
      return step.end ? inspector.step.end : null;
    default:
      return null;
  }
}
