import { proposalFormatIds } from '#shared/file/formatId';
import type { Format } from '#shared/formats/format';
import { exportedFormats, formats } from '#shared/formats/registry';
import type { FormatLists } from '#shared/text/en/cli/cliHelp';

const readFormats = formats.filter(({ loadReader }) => loadReader !== null);

/** The formats as help and complaints list them. */
export const formatLists: FormatLists = {
  read: readFormats.map(extensionOf),
  written: exportedFormats.map(extensionOf),
  carriers: exportedFormats.filter(({ carriesMap }) => carriesMap).map(extensionOf),
  proposals: proposalFormatIds.map((id) => `.${id}`),
  readNames: readFormats.map(({ id }) => id),
  writtenNames: exportedFormats.map(({ id }) => id),
};

/** The extension that is written, with its point. */
function extensionOf({ extensions: [extension] }: Pick<Format, 'extensions'>): string {
  return `.${extension}`;
}
