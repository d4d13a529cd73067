import styles from './start-drawing.module.css';

/** A sheet of rows on the left, the people in it on the right. */
export function StartDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 240 96" aria-hidden="true">
      <g className={styles.sheet}>
        <rect x="14" y="10" width="88" height="76" rx="8" />
        <path d="M14 28h88M44 28v58" />
      </g>
      <g className={styles.rows}>
        <path d="M22 19h16M52 19h14M76 19h18" />
        <path d="M22 39h14M52 39h40M22 51h14M52 51h26M22 63h14M52 63h34M22 75h14M52 75h18" />
      </g>
      <path className={styles.way} d="M114 48h20m-6-6 6 6-6 6" />
      <Figure x={152} tone="back" />
      <Figure x={202} tone="back" />
      <Figure x={175} tone="front" />
    </svg>
  );
}

function Figure({ x, tone }: { readonly x: number; readonly tone: 'front' | 'back' }) {
  const place =
    tone === 'front' ? `translate(${x} 14) scale(1.03)` : `translate(${x} 26) scale(0.86)`;
  return (
    <g className={styles.figure} data-tone={tone} transform={place}>
      <path d="M12 0c7 0 12 5.4 12 12.8 0 5.2-2.400 9.600-5.800 12.200v3.400c0 1.200.8 2.200 1.800 2.600l6.600 2.600c6.200 2.400 9.800 7.600 10.200 14.400V70h-49.600V48c.4-6.800 4-12 10.200-14.400L4 31c1-.4 1.800-1.400 1.800-2.600V25C2.400 22.400 0 18 0 12.8 0 5.4 5 0 12 0Z" />
    </g>
  );
}
