import { type Palette, palettes } from '../../picture/palette';

type Ink = keyof Palette;

/** Colours by their meaning, as variables of the page: the same picture follows the theme of whoever reads it. */
export const inks: Palette = Object.fromEntries(
  (Object.keys(palettes.print) as Ink[]).map((ink) => [ink, `var(--${ink})`]),
) as Palette;

function colours(palette: Palette, scheme: 'light' | 'dark'): string {
  const variables = Object.entries(palette).map(([ink, colour]) => `--${ink}:${colour}`);
  return `:root{color-scheme:${scheme};${variables.join(';')}}`;
}

/** The whole look of the page. Holds nothing that a reader of XML would take for markup. */
export const pageStyle = `
${colours(palettes.light, 'light')}
@media (prefers-color-scheme: dark){${colours(palettes.dark, 'dark')}}
@media print{${colours(palettes.print, 'light')}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 Inter,"Inter Variable","Liberation Sans",Arial,sans-serif}
main{max-width:1360px;margin:0 auto;padding:40px 32px 56px}
h1{margin:0;font-size:34px;line-height:1.2;letter-spacing:-.01em}
h2{margin:44px 0 14px;font-size:21px;line-height:1.3}
h1,p,li,td,th,summary{overflow-wrap:anywhere;unicode-bidi:isolate}
p{margin:6px 0;max-width:75ch}
.sentence{margin:10px 0 0;font-size:21px;line-height:1.4}
.aside{color:var(--muted)}
.figures+.aside,.scroll+.aside{margin-top:12px}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(230px,46%),1fr));gap:12px;align-items:start}
details{background:var(--surface);border:1px solid var(--line);border-radius:8px}
summary{cursor:pointer;padding:12px 16px}
summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
summary b{display:block;font-size:24px;line-height:1.3;font-variant-numeric:tabular-nums}
summary span{color:var(--muted);font-size:14px}
details p{margin:0 16px 12px;font-size:14px}
.scroll{overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:8px}
.scroll svg{display:block;width:100%;height:auto}
ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(440px,100%),1fr));gap:12px}
li{padding:12px 16px;background:var(--surface);border:1px solid var(--line);border-left:4px solid var(--muted);border-radius:8px}
li.error{border-left-color:var(--rework)}
li.warning{border-left-color:var(--wait)}
li.advice{border-left-color:var(--work)}
.weight{display:inline-block}
.weight::first-letter{text-transform:uppercase}
table{border-collapse:collapse;width:100%;font-size:14px;font-variant-numeric:tabular-nums}
th,td{padding:8px 12px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);white-space:pre-line;overflow-wrap:normal}
thead th{color:var(--muted);font-weight:600;white-space:normal;vertical-align:bottom}
tbody th{font-weight:600;min-width:160px}
.why{min-width:300px}
tbody tr:last-child>*{border-bottom:0}
h3{margin:0 0 10px;font-size:17px;line-height:1.35}
.text,dd{white-space:pre-line}
dl{display:grid;grid-template-columns:max-content 1fr;gap:5px 20px;margin:0;max-width:90ch}
dt{color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere;unicode-bidi:isolate;font-variant-numeric:tabular-nums}
.facts{margin:20px 0 0}
.box,.card{margin:20px 0 0;padding:16px 20px;background:var(--surface);border:1px solid var(--line);border-radius:8px}
.box{border:2px solid var(--accent)}
.box h2{margin:0 0 10px}
.card+.card{margin-top:12px}
.beside{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}
.beside>*{flex:1 1 440px;min-width:0}
.beside>.scroll{flex:1 1 690px}
.scroll+.scroll,.beside,.aside+.card{margin-top:16px}
figure{margin:20px 0 0}
.beside figure{margin:0}
figcaption{margin:0 0 8px;font-weight:600}
footer{margin-top:44px;color:var(--muted);font-size:14px}
@media (max-width:640px){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}main{padding:24px 16px 40px}h1{font-size:27px}.sentence{font-size:18px}}
@media print{
@page{size:A4 landscape;margin:14mm}
body{font-size:11pt}
main{max-width:none;padding:0}
h2{margin-top:24px;break-after:avoid}
.scroll{overflow:visible;border:0}
.scroll .picture{min-width:0 !important}
.scroll svg{max-height:165mm}
details,li,tr,figure,.box,.card{break-inside:avoid}
.page{break-before:page}
.one figure .picture svg{max-height:78mm}
.one table{font-size:7.5pt}
.one th,.one td{padding:1px 6px}
.one tbody th{min-width:0}
h3{break-after:avoid}
.beside{flex-wrap:nowrap}
details::details-content{content-visibility:visible;display:block;height:auto}
summary{list-style:none}
table{font-size:9pt}
th,td{padding:4px 8px}
}
`.trim();
