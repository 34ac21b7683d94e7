import { pngWriter } from '#shared/formats/png/pngWriter';
import { svgWriter } from '#shared/formats/svg/svgWriter';
import { analyse } from '#shared/metrics/analyse';
import { documentWords } from '#shared/text/documentWords';
import { browserTools } from '../../../renderer/exporters/browserTools';
import '../picturesPage';

const writers = { svg: svgWriter, png: pngWriter } as const;
let made: Uint8Array<ArrayBuffer> = new Uint8Array();

window.pictures = {
  async make(kind, map) {
    // The editor has worked the map out before anyone can ask for a picture of it.
    const analysis = analyse(map);
    const begun = performance.now();
    const file = await writers[kind].writeMap(
      { analysis, around: {}, words: documentWords('en'), date: null, clean: false },
      browserTools,
    );
    if (!file.ok) throw new Error(file.error.kind);
    const { content } = file.value;
    made = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    return performance.now() - begun;
  },
  groups() {
    const svg = new DOMParser().parseFromString(new TextDecoder().decode(made), 'image/svg+xml');
    return [...svg.querySelectorAll('svg > g')].map((group) => ({
      title: group.querySelector('title')?.textContent ?? '',
      texts: [...group.querySelectorAll('text')].map((text) => text.lastChild?.textContent ?? ''),
      lines: group.querySelectorAll('path').length,
    }));
  },
  async size() {
    const { width, height } = await createImageBitmap(new Blob([made], { type: 'image/png' }));
    return { width, height };
  },
};
