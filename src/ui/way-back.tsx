import { IconArrowLeft } from '@tabler/icons-react';
import styles from './way-back.module.css';

/** Above a page that was reached from a list: the way back to it. Not on paper. */
export function WayBack({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <nav aria-label={label} data-print="no">
      <a className={styles.way} href={href}>
        <IconArrowLeft size={17} stroke={1.7} aria-hidden /> {label}
      </a>
    </nav>
  );
}
