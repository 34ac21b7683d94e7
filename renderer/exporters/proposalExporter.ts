import { writeVsmap } from '#shared/file/writeVsmap';
import { fileName } from '#shared/formats/fileName';
import { encodeUtf8 } from '#shared/formats/utf8';
import { ok } from '#shared/model/result';
import type { Proposal } from '#shared/proposal/proposal';
import type { ProposalForm } from '#shared/proposal/proposalForm';
import { docxExporter } from './docxExporter';
import type { Exporter, ExportSource } from './exporter';
import { interParts } from './interParts';
import { pptxExporter } from './pptxExporter';

/** The improvement proposal of the map as a page that stands by itself. It opens again as the map. */
const html: Exporter = {
  kind: 'html',
  carriesMap: true,
  async make(source) {
    const { writeProposal } = await import('#shared/formats/html/writeProposal');
    const text = writeProposal(await proposalOfSource(source), source.words, vsmapOf(source));
    return ok({ bytes: encodeUtf8(text), scale: 1 });
  },
};

/** The same as a document to print and to sign. */
const pdf: Exporter = {
  kind: 'pdf',
  carriesMap: true,
  async make(source) {
    const { analysis, words, progress } = source;
    const [proposal, { writeProposalPdf }, fonts] = await Promise.all([
      proposalOfSource(source),
      import('#shared/formats/pdf/writeProposalPdf'),
      interParts(),
    ]);
    const vsmap = vsmapOf(source);
    const name = fileName(analysis.document.title, 'vsmap', words.exchange.unnamed);
    const attached = vsmap === null ? null : { name, vsmap };
    const bytes = await writeProposalPdf(proposal, words, { fonts, attached, ...(progress && { progress }) });
    return ok({ bytes, scale: 1 });
  },
};

/** The same as a text for a repository. */
const md: Exporter = {
  kind: 'md',
  carriesMap: true,
  async make(source) {
    const { writeProposalMarkdown } = await import('#shared/formats/markdown/writeProposalMarkdown');
    const text = writeProposalMarkdown(await proposalOfSource(source), source.words, vsmapOf(source));
    return ok({ bytes: encodeUtf8(text), scale: 1 });
  },
};

async function proposalOfSource({ analysis, words, date }: ExportSource): Promise<Proposal> {
  const { proposalOf } = await import('#shared/proposal/proposalOf');
  return proposalOf(analysis, words, { date, plan: null });
}

function vsmapOf({ analysis, around, clean }: ExportSource): string | null {
  return clean === true ? null : writeVsmap(analysis.document, around);
}

/** Who makes each form of the improvement proposal. */
export const proposalExporters = {
  proposal: html,
  proposalPdf: pdf,
  proposalDocx: docxExporter,
  proposalPptx: pptxExporter,
  proposalMd: md,
} as const satisfies Readonly<Record<ProposalForm, Exporter>>;
