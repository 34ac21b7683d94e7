import { csvExporter } from './csvExporter';
import { docxExporter } from './docxExporter';
import type { Exporter } from './exporter';
import { htmlExporter } from './htmlExporter';
import { markdownExporter } from './markdownExporter';
import { pdfExporter } from './pdfExporter';
import { pngExporter } from './pngExporter';
import { pptxExporter } from './pptxExporter';
import { proposalExporter } from './proposalExporter';
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

/** What a map can leave as: a kind of file, or the improvement proposal, which is a page. */
export type FileForm = Exporter['kind'] | 'proposal';

/** Who makes it. Every form has one; a kind that is nobody's is a fault of the program. */
export function exporterOf(form: FileForm): Exporter {
  const found = form === 'proposal' ? proposalExporter : exporters.find(({ kind }) => kind === form);
  if (found === undefined) throw new Error(`no exporter of ${form}`);
  return found;
}
