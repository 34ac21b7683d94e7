/** What keys and menus ask of the drawing area. */
export interface MapView {
  readonly fit: () => void;
  readonly fitSelection: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly zoomToFull: () => void;
  /** Puts the keyboard focus on the drawing area. */
  readonly focus: () => void;
}

/** Where the drawing area announces itself, so that actions reach it without knowing it. */
export interface ViewSlot {
  /** Returns the way to withdraw it. */
  readonly attach: (view: MapView) => () => void;
  readonly current: () => MapView | null;
}

export function createViewSlot(): ViewSlot {
  let attached: MapView | null = null;
  return {
    attach(view) {
      attached = view;
      return () => {
        if (attached === view) attached = null;
      };
    },
    current: () => attached,
  };
}
