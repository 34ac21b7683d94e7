/** The dialogs that an action can open. */
export type DialogId = 'keys' | 'palette' | 'templates' | 'present' | 'voices' | 'reading';
