import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { useWords } from '../../ui/useWords';
import type { ActionContext, ActionId } from '../actions/action';
import { menuItems } from '../actions/menuItems';
import { actions } from '../actions/registry';
import { useActionStates } from '../actions/useActionStates';
import styles from './Header.module.css';

interface HeaderProps {
  /** What is open: left. */
  readonly children: ReactNode;
  /** What can be done: right. */
  readonly actions: ReactNode;
}

/** The bar at the top of every screen. */
export function Header({ children, actions }: HeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.left}>{children}</div>
      <div className={styles.right}>{actions}</div>
    </header>
  );
}

/** What has a button of its own, or belongs to the map's tools, is not repeated here. */
const inEditor: readonly ActionId[] = ['newMap', 'openFile', 'saveVsmap', 'rename'];
const everywhere: readonly ActionId[] = [
  'themeSystem',
  'themeLight',
  'themeDark',
  'themeProjector',
  'languageEnglish',
  'languageGerman',
  'letterKeys',
  'palette',
  'keys',
];

/** The rest of the actions. */
export function MoreMenu({ context, mac }: { readonly context: ActionContext; readonly mac: boolean }) {
  const words = useWords();
  useActionStates(actions, context);
  const ids = context.editor === null ? everywhere : [...inEditor, ...everywhere];
  const shown = actions.filter((action) => ids.includes(action.id));
  return (
    <Menu
      icon={<Icon name="more" />}
      aria-label={words.app.moreLabel}
      items={menuItems(shown, context, words, mac)}
    />
  );
}
