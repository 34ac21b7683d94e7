import { writeVsmap } from '#shared/file/writeVsmap';
import type { DocxPicture } from '#shared/formats/docx/writeDocx';
import { fileName } from '#shared/formats/fileName';
import { type Proposal, proposalPictures } from '#shared/proposal/proposal';
import { documentWords } from '#shared/text/documentWords';
import { spokenLocale } from '../spoken';
import type { MapFromFile } from './mapFormat';

const said = documentWords(spokenLocale());

/**
 * Writes a proposal; the map goes along where the file can carry one, null for none.
 * @param tell is told what whoever gets the file should know of it
 */
type WriteProposal = (
  proposal: Proposal,
  map: MapFromFile | null,
  tell: (sentence: string) => void,
) => Promise<string | Uint8Array>;

/** Who writes the improvement proposal, by the extension of the file. What few files need is loaded when it is asked for. */
const writers: Readonly<Record<string, WriteProposal>> = {
  '.html': async (proposal, map) => {
    const { writeProposal } = await import('#shared/formats/html/writeProposal');
    return writeProposal(proposal, said, vsmapOf(map));
  },
  '.pdf': async (proposal, map) => {
    const [{ writeProposalPdf }, { inlinedInterParts: interParts }] = await Promise.all([
      import('#shared/formats/pdf/writeProposalPdf'),
      import('./interParts'),
    ]);
    const vsmap = vsmapOf(map);
    const name = fileName(map?.document.title ?? '', 'vsmap', said.exchange.unnamed);
    return writeProposalPdf(proposal, said, {
      fonts: interParts,
      attached: vsmap === null ? null : { name, vsmap },
    });
  },
  '.docx': async (proposal, _map, tell) => {
    const [{ writeDocx }, { rasteriseInWasm: rasterise, tellSmaller }] = await Promise.all([
      import('#shared/formats/docx/writeDocx'),
      import('./rasterise'),
    ]);
    const pictures = new Map<string, DocxPicture>();
    let smallest = 1;
    for (const { id, scene } of proposalPictures(proposal)) {
      const { width, height } = scene;
      const { png, scale } = await rasterise(scene);
      pictures.set(id, { png, width, height });
      smallest = Math.min(smallest, scale);
    }
    tellSmaller(smallest, tell);
    return writeDocx(proposal, pictures, said.locale);
  },
  '.pptx': async (proposal) => {
    const { writePptx } = await import('#shared/formats/pptx/writePptx');
    return writePptx(proposal, said);
  },
  '.md': async (proposal, map) => {
    const { writeProposalMarkdown } = await import('#shared/formats/markdown/writeProposalMarkdown');
    return writeProposalMarkdown(proposal, said, vsmapOf(map));
  },
};

/** The extensions of the files that hold a proposal, with their points. */
export const proposalExtensions: readonly string[] = Object.keys(writers);

/** Who writes the proposal into the file at a path; null where the extension is not known. */
export function proposalWriterOf(path: string): WriteProposal | null {
  const extension = proposalExtensions.find((one) => path.toLowerCase().endsWith(one));
  return extension === undefined ? null : (writers[extension] ?? null);
}

function vsmapOf(map: MapFromFile | null): string | null {
  return map === null ? null : writeVsmap(map.document, map.around);
}
