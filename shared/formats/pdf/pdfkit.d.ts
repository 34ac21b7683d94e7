/* What is used of a library that brings no types. */

declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  export interface TextOptions {
    readonly lineBreak?: boolean;
    readonly baseline?: 'alphabetic';
  }

  /** A colour, or an uncoloured pattern and the colour it is drawn with. */
  export type Fill = string | readonly [pattern: object, colour: string];

  /** An element of the structure by which a document is read aloud; what draws its content is called when it is added. */
  export interface StructureElement {
    add(child: StructureElement | (() => void)): this;
  }

  class PDFDocument {
    constructor(options: object);
    readonly info: Record<string, unknown>;
    compress: boolean;
    endMetadata: () => void;
    on(event: 'data', heard: (chunk: Uint8Array) => void): this;
    on(event: 'end', heard: () => void): this;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
    end(): void;
    file(
      bytes: Uint8Array,
      options: { readonly name: string; readonly type: string; readonly description: string },
    ): object;
    registerFont(name: string, font: Font): this;
    font(name: string, size: number): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    widthOfString(text: string, options: TextOptions): number;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    rotate(degrees: number): this;
    pattern(box: readonly number[], xStep: number, yStep: number, content: string): object;
    path(path: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    lineJoin(join: 'round'): this;
    lineWidth(width: number): this;
    dash(length: number, options: { readonly space: number }): this;
    undash(): this;
    fillColor(fill: Fill): this;
    strokeColor(colour: string): this;
    fill(): this;
    stroke(): this;
    fillAndStroke(): this;
    markContent(tag: 'Span', options: { readonly actual: string }): this;
    markContent(tag: 'Artifact'): this;
    struct(role: string, options: { readonly alt?: string; readonly scope?: string }): StructureElement;
    addStructure(element: StructureElement): this;
    readonly outline: { addItem(title: string): unknown };
    endMarkedContent(): this;
  }

  // biome-ignore lint/style/noDefaultExport: the library's, not ours
  export { PDFDocument as default };
}
