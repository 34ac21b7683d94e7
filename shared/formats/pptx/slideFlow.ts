import type PptxGenJS from 'pptxgenjs';
import { room } from './slideWindow';

type Slide = PptxGenJS.Slide;

/** Adds a slide with its title; what is to be said to it can be added to its notes. */
export type AddSlide = (title: string) => { readonly slide: Slide; readonly notes: string[] };

/** Something on a slide, over its whole width. */
export interface Block {
  /** In inches. */
  readonly height: number;
  /** Puts it on a slide with its top at a place, in inches. */
  readonly put: (slide: Slide, top: number) => void;
  /** Is not parted from what comes next. */
  readonly leads?: true;
}

/** What one slide holds. */
export interface SlidePage {
  readonly title: string;
  readonly blocks: { readonly block: Block; readonly top: number }[];
  /** What explains, for whoever speaks about it. */
  readonly notes: string[];
}

const between = 0.12;
const bottom = room.y + room.height;

/** Fills slides one after the other. What finds no room on a slide goes on upon the next, below the same title. */
export interface SlideFlow {
  readonly pages: readonly SlidePage[];
  /** A part of the document; where it may share a slide its heading stands on it. */
  readonly begin: (heading: string, own: boolean, subheading: Block) => void;
  /** Inches that are left on the slide. */
  readonly left: () => number;
  readonly add: (block: Block) => void;
  readonly note: (text: string) => void;
  /** The next block begins a slide. */
  readonly turn: () => void;
}

export function slideFlow(): SlideFlow {
  const pages: SlidePage[] = [];
  let waiting: Block[] = [];
  let notes: string[] = [];
  let heading = '';
  let top = bottom;

  function page(): void {
    pages.push({ title: heading, blocks: [], notes: [] });
    top = room.y;
  }

  function place(block: Block): void {
    pages.at(-1)?.blocks.push({ block, top });
    top += block.height + between;
  }

  return {
    pages,
    begin(text, own, subheading) {
      heading = text;
      waiting = [];
      if (own || top >= bottom) top = bottom;
      else waiting = [subheading];
    },
    left: () => Math.max(0, bottom - top - sumOf(waiting)),
    add(block) {
      if (block.leads === true) {
        waiting.push(block);
        return;
      }
      if (top + sumOf(waiting) + block.height > bottom) {
        page();
        // Its heading is the title of the slide now.
        waiting = waiting.filter((one) => !isSubheading(one));
      }
      for (const one of waiting) place(one);
      waiting = [];
      place(block);
      pages.at(-1)?.notes.push(...notes);
      notes = [];
    },
    note(text) {
      // What comes before anything of its part is told where that stands.
      if (waiting.length > 0 || top >= bottom) notes.push(text);
      else pages.at(-1)?.notes.push(text);
    },
    turn() {
      top = bottom;
    },
  };
}

const subheadings = new WeakSet<Block>();

/** A heading within a slide, which is left out where it is the title of one. */
export function asSubheading(block: Block): Block {
  subheadings.add(block);
  return block;
}

function isSubheading(block: Block): boolean {
  return subheadings.has(block);
}

function sumOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height + between, 0);
}
