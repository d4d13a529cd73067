import type { ButtonHTMLAttributes } from 'react';
import styles from './quiet-button.module.css';

/** Another way than the one that most take. */
export function QuietButton(
  props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type' | 'style'>,
) {
  return <button type="button" className={styles.button} {...props} />;
}
