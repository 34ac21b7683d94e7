/** The dialogs that an action can open. */
export type DialogId =
  | 'keys'
  | 'setAside'
  | 'paste'
  | 'palette'
  | 'templates'
  | 'present'
  | 'proposal'
  | 'voices'
  | 'reading';
