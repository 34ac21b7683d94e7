/** Name of the library in the browser profile. */
export const databaseName = 'millrace';

/** Settings that are read before the app is there. */
export const themeSetting = 'theme';
export const languageSetting = 'language';
