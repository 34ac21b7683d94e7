import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';
import { joinClasses } from '../ui/joinClasses';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone: 'plain' | 'problem';
  readonly children: ReactNode;
}

/** A line under the header that stays as long as what it says is so. */
export function Notice({ tone, children }: NoticeProps) {
  const problem = tone === 'problem';
  return (
    <div
      className={joinClasses(styles.notice, problem && styles.problem)}
      role={problem ? 'alert' : 'status'}
    >
      {problem && <Icon name="alert" />}
      {children}
    </div>
  );
}
