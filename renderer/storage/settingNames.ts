/** Settings that are read before the app is there. */
export const themeSetting = 'theme';
export const languageSetting = 'language';
