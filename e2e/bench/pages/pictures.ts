import { analyse } from '#shared/metrics/analyse';
import { documentWords } from '#shared/text/documentWords';
import type { Exporter } from '../../../renderer/exporters/exporter';
import { pngExporter } from '../../../renderer/exporters/pngExporter';
import { svgExporter } from '../../../renderer/exporters/svgExporter';
import '../picturesPage';

const exporters: Readonly<Record<'svg' | 'png', Exporter>> = { svg: svgExporter, png: pngExporter };
let made: Uint8Array<ArrayBuffer> = new Uint8Array();

window.pictures = {
  async make(kind, map) {
    // The editor has worked the map out before anyone can ask for a picture of it.
    const analysis = analyse(map);
    const begun = performance.now();
    const file = await exporters[kind].make({ analysis, around: {}, words: documentWords('en'), date: null });
    const taken = performance.now() - begun;
    if (!file.ok) throw new Error(file.error.kind);
    made = new Uint8Array(file.value.bytes);
    return taken;
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
