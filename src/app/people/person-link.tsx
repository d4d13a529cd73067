import type { ReactNode } from 'react';
import { linkTo } from '#app/routes.ts';
import styles from './person-link.module.css';

/** The name of somebody in a row of people, which leads to their page; Enter on the row does too. */
export function PersonLink({
  id,
  title,
  children,
}: {
  readonly id: number;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <a className={styles.person} href={linkTo(`/customers/${id}`)} tabIndex={-1} title={title}>
      {children}
    </a>
  );
}
