/** The media type under which steps stand on the clipboard: a map file of their own. */
export const clipType = 'application/vnd.vsmap+json';
