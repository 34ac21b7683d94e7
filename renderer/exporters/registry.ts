import { csvExporter } from './csvExporter';
import type { Exporter } from './exporter';
import { htmlExporter } from './htmlExporter';
import { markdownExporter } from './markdownExporter';
import { pngExporter } from './pngExporter';
import { svgExporter } from './svgExporter';
import { vsmapExporter } from './vsmapExporter';

/** The kinds of file that a map can leave as, in the order of the menu. */
export const exporters: readonly Exporter[] = [
  pngExporter,
  svgExporter,
  htmlExporter,
  markdownExporter,
  csvExporter,
  vsmapExporter,
];
