declare const unit: unique symbol;

/** Seconds of working time in the map's calendar, >= 0 and finite. */
export type Seconds = number & { readonly [unit]?: 'seconds' };

/** A part of a whole, 0..1 (0.8 is 80 %). */
export type Share = number & { readonly [unit]?: 'share' };
