import type { ProposalForm } from '#shared/proposal/proposalForm';
import { csvExporter } from './csvExporter';
import { docxExporter } from './docxExporter';
import type { Exporter } from './exporter';
import { htmlExporter } from './htmlExporter';
import { markdownExporter } from './markdownExporter';
import { pdfExporter } from './pdfExporter';
import { pngExporter } from './pngExporter';
import { pptxExporter } from './pptxExporter';
import { proposalExporters } from './proposalExporter';
import { svgExporter } from './svgExporter';
import { vsmapExporter } from './vsmapExporter';
import { xlsxExporter } from './xlsxExporter';

/** The kinds of file that a map can leave as, in the order of the menu. */
export const exporters: readonly Exporter[] = [
  pngExporter,
  svgExporter,
  pdfExporter,
  htmlExporter,
  markdownExporter,
  docxExporter,
  pptxExporter,
  xlsxExporter,
  csvExporter,
  vsmapExporter,
];

/** What a map can leave as: a kind of file, or the improvement proposal in one of its forms. */
export type FileForm = Exporter['kind'] | ProposalForm;

/** Who makes it. Every form has one; a kind that is nobody's is a fault of the program. */
export function exporterOf(form: FileForm): Exporter {
  if (isProposal(form)) return proposalExporters[form];
  const found = exporters.find(({ kind }) => kind === form);
  if (found === undefined) throw new Error(`no exporter of ${form}`);
  return found;
}

/** Whether it is the improvement proposal that leaves, and not the map. */
export function isProposal(form: FileForm): form is ProposalForm {
  return Object.hasOwn(proposalExporters, form);
}
