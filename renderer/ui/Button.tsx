import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { joinClasses } from './joinClasses';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** How much it asks for attention: one `primary` a screen at most. */
  readonly look?: 'quiet' | 'outlined' | 'primary' | 'danger';
  /** Shown before the words. Without words, give an `aria-label`. */
  readonly icon?: ReactNode;
}

/** A push button. It never submits a form by accident. */
export function Button({ look = 'quiet', icon, className, children, ...rest }: ButtonProps) {
  const bare = children === undefined || children === null;
  return (
    <button
      type="button"
      {...rest}
      className={joinClasses(
        styles.button,
        look !== 'quiet' && styles[look],
        bare && styles.iconOnly,
        className,
      )}
    >
      {icon}
      {children}
    </button>
  );
}
