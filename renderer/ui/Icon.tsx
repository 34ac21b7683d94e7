const strokes = {
  back: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  present: 'M2.5 3h11v7.5h-11zM8 10.5V13M5.5 13.5h5',
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  undo: 'M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H6',
  redo: 'M10 3l3 3-3 3M13 6H7a4 4 0 0 0 0 8h3',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3 14 14',
  commands: 'M3 4h10M3 8h6M3 12h8',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  park: 'M5.5 13.5v-11H9a3.25 3.25 0 0 1 0 6.5H5.5',
  alignLeft: 'M2.5 2v12M5 4h8v3H5ZM5 9.5h5v3H5Z',
  alignTop: 'M2 2.5h12M4 5h3v8H4ZM9.5 5h3v5h-3Z',
  spreadAcross: 'M2.5 2v12M13.5 2v12M6.5 4.5h3v7h-3Z',
  spreadDown: 'M2 2.5h12M2 13.5h12M4.5 6.5h7v3h-7Z',
  alert: 'M8 2.5 14 13H2L8 2.5ZM8 6.5V9M8 11h.01',
  side: 'M2.5 3h11v10h-11zM10 3v10M11.75 5.5h.01M11.75 8h.01',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  grid: 'M2.5 3h11v10h-11zM2.5 6.5h11M2.5 9.75h11M6.5 3v10',
} as const;

export type IconName = keyof typeof strokes;

/** A small line drawing in the colour of the text around it; words stand beside it or in the label of its button. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">
      <path
        d={strokes[name]}
        stroke="currentColor"
        strokeWidth={name === 'more' || name === 'grip' ? 2.25 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
