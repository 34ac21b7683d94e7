/** Name of the library in the browser profile. */
export const databaseName = 'millrace';
