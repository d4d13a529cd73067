import type { ButtonHTMLAttributes } from 'react';
import styles from './text-button.module.css';

export interface TextButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className' | 'type' | 'style'
> {
  /** `link` (default) is words alone, `box` stands on a line of its own. */
  readonly look?: 'link' | 'box';
}

/** A small act in the flow of a text or under a list: show more, clear, go there. */
export function TextButton({ look = 'link', ...rest }: TextButtonProps) {
  return <button type="button" className={styles.button} data-look={look} {...rest} />;
}
