/**
 * What a page of Millrace may load and do: only its own files, nothing from the network, no inline script,
 * no eval, no frames, no forms. React sets styles through the CSSOM, which needs no exception.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // Rasterising the map for the PNG export draws an SVG from a blob or data address.
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
} as const satisfies Readonly<Record<string, string>>;

/** The Content-Security-Policy header of every answer, in the desktop app and in the served app. */
export const contentPolicy: string = Object.entries(directives)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');
