import type { ButtonHTMLAttributes } from 'react';
import styles from './tool-button.module.css';

/** The look of a {@link ToolButton} for what is no plain button: a PopButton, a select. */
export const TOOL_LOOK = styles.tool;

/** One of several acts that stand in a row above what they are done to: a sign and a word or two. */
export function ToolButton(
  props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type' | 'style'>,
) {
  return <button type="button" className={styles.tool} {...props} />;
}
