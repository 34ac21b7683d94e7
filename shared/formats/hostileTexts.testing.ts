import { type MapDocument, makeMap } from '../model/mapDocument';
import { makeNote } from '../model/note';
import { makeStep } from '../model/step';

/** Texts that try to become something else than text in a page, a Markdown document or a diagram. */
export const hostileTexts: readonly string[] = [
  '</title></svg></style><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"onload="x" style="',
  ']]>&<!-- --> --!> --',
  '<!-- vsmap: {"format":"vsmap"} -->',
  '</vsmap></metadata><vsmap xmlns="urn:vsmap:1">{}</vsmap>',
  'a | b || c \\| d \\',
  '`code` ``` fence `',
  '[x](javascript:alert(1)) ![y](http://z.example/p.png) [z]: http://z.example',
  'https://z.example www.z.example z@z.example mailto:z@z.example <https://z.example>',
  '@someone #12 !34 %56 &7 ~bug $x$ $$y$$ :tada: ^1 {+ins+} [^1]',
  '**bold** _it_ ~~gone~~ # heading',
  'first\nsecond\r\n# third\n\n```\n- x',
  'end',
  '"] --> evil["x',
  'A["b"]; click A "javascript:alert(1)"',
  '%%{init: {"securityLevel": "loose"}}%%',
  'style x: #60;script#62; fa:fa-car &lt;b&gt; &#60;b&#62;',
  '1. one',
  '- item',
  'a\u0000b\u001bc\ud800d\uffff\u202e',
];

/** A map in which every text that people give is this one. */
export function hostileMap(text: string): MapDocument {
  const step = (id: string) =>
    makeStep({ id, name: text, team: text, role: text, note: text, phase: 'l', waitTime: '1d' });
  return makeMap({
    id: 'm',
    title: text,
    outcome: text,
    supplier: text,
    customer: text,
    lanes: [{ id: 'l', name: text }],
    steps: [step('a'), step('b'), { ...step(text), phase: null }],
    flows: [
      { kind: 'forward', id: 'f', from: 'a', to: 'b', share: null, wait: '2h' },
      { kind: 'forward', id: 'g', from: 'b', to: text, share: null, wait: null },
      { kind: 'rework', id: 'r', from: 'b', to: 'a', share: 0.2 },
      { kind: 'information', id: 'i', from: 'a', to: 'b', label: text },
    ],
    notes: [makeNote({ id: 'n', text, step: 'a' })],
  });
}
