import { useId, type ReactNode } from 'react';
import type { Badge, Look } from './look-of.ts';
import styles from './silhouette.module.css';

/**
 * A figure of our own hand-made layers: ground, hair behind, shoulders, collar, head, hair before, and a
 * sign of what the group is about. Neither man nor woman, young nor old, unless the data says so.
 */
export function Silhouette({ look }: { readonly look: Look }) {
  const clip = useId();
  const { gender, age, badge, variant } = look;
  const hair = hairOf(look);
  return (
    <svg
      className={styles.figure}
      viewBox="0 0 200 200"
      aria-hidden="true"
      data-tint={variant % TINTS}
      data-age={age ?? undefined}
      data-gender={gender ?? undefined}
    >
      <clipPath id={clip}>
        <circle cx="100" cy="100" r="92" />
      </clipPath>
      <circle className={styles.ground} cx="100" cy="100" r="92" />
      <g clipPath={`url(#${clip})`}>
        <path className={styles.glow} d={GLOWS[variant % GLOWS.length]} />
        <g className={styles.hair}>{hair.behind}</g>
        <path className={styles.body} d={gender === 'male' ? BROAD : SLOPED} />
        <path className={styles.face} d={NECK} />
        <path className={styles.neck} d={NECK} />
        <g className={styles.collar}>{COLLARS[variant % COLLARS.length]}</g>
        <path className={styles.face} d={HEAD} />
        <path className={styles.head} d={HEAD} />
        <g className={styles.hair}>{hair.before}</g>
        {age === 'older' && (
          <g className={styles.glasses}>
            <circle cx="86" cy="90" r="9" />
            <circle cx="114" cy="90" r="9" />
            <path d="M95 89q5-3 10 0" />
          </g>
        )}
      </g>
      {badge !== null && (
        <g className={styles.badge} transform="translate(126 126)">
          <circle cx="34" cy="34" r="31" />
          <g transform="translate(10 10) scale(2)">{BADGES[badge]}</g>
        </g>
      )}
    </svg>
  );
}

const TINTS = 5;

const HEAD = 'M100 50c20 0 32 15 32 37 0 25-15 45-32 45S68 112 68 87c0-22 12-37 32-37Z';
const NECK = 'M86 112h28v30c0 9-6 15-14 15s-14-6-14-15z';

const SLOPED = 'M30 212c0-40 22-60 52-66l18 10 18-10c30 6 52 26 52 66Z';
const BROAD = 'M18 212c0-42 24-62 62-67l20 11 20-11c38 5 62 25 62 67Z';

const GLOWS = [
  'M-10 150C40 110 80 190 130 140S200 90 220 110V220H-10Z',
  'M-10 120C50 150 70 90 120 120S190 170 220 130V220H-10Z',
  'M-10 165C30 120 90 150 110 120S190 80 220 95V220H-10Z',
] as const;

const COLLARS: readonly ReactNode[] = [
  <path key="round" d="M80 146c4 12 12 18 20 18s16-6 20-18l6 2c-4 16-14 25-26 25s-22-9-26-25z" />,
  <path key="open" d="M80 144 100 176 120 144 130 149 106 190h-12L70 149z" />,
  <path
    key="scarf"
    d="M74 138c8 10 18 14 26 14s18-4 26-14l6 14c-8 10-20 15-32 15s-24-5-32-15zM104 164l18-5 6 36-16 3z"
  />,
  <path key="high" d="M80 134h40l3 22c-6 6-14 9-23 9s-17-3-23-9z" />,
];

interface Hair {
  readonly behind?: ReactNode;
  readonly before: ReactNode;
}

const CAP = (
  <path d="M66 94c-5-32 10-52 35-52s39 19 33 52c-2-13-7-21-15-27-13 8-31 9-41 4-7 6-10 13-12 23Z" />
);

/** Neither: close to the head, in three cuts that say nothing. */
const NEUTRAL: readonly Hair[] = [
  { before: CAP },
  {
    before: (
      <path d="M65 106c-9-40 9-65 35-65s44 25 35 65c-6 1-7-4-7-10 0-13-6-21-16-27-9 4-15 4-24 0-10 6-16 14-16 27 0 6-1 11-7 10Z" />
    ),
  },
  {
    before: (
      <path d="M65 97c-3-8-4-17-2-25 3-20 18-32 37-32s34 12 37 32c2 8 1 17-2 25-3-14-8-24-17-29-12 3-26 3-36 0-9 5-14 15-17 29Z" />
    ),
  },
];

const FEMALE: readonly Hair[] = [
  {
    behind: (
      <path d="M100 38c27 0 42 21 41 50-1 28 5 50 13 66H46c8-16 14-38 13-66-1-29 14-50 41-50Z" />
    ),
    before: (
      <path d="M66 92c-2-30 13-48 34-48s36 18 34 48c-6-12-14-21-24-26-10 10-26 16-38 15-3 3-5 7-6 11Z" />
    ),
  },
  {
    behind: (
      <path d="M100 40c26 0 41 19 41 46 0 18 1 30 5 40-14 6-78 6-92 0 4-10 5-22 5-40 0-27 15-46 41-46Z" />
    ),
    before: (
      <path d="M66 90c0-28 13-45 34-45s34 17 34 45c-4-6-7-12-9-19-16 2-36 2-50 0-2 7-5 13-9 19Z" />
    ),
  },
  {
    behind: <circle cx="100" cy="34" r="15" />,
    before: CAP,
  },
];

const MALE: readonly Hair[] = [
  {
    before: (
      <path d="M67 86c-5-28 10-46 35-46 22 0 36 16 31 46-3-8-5-14-9-18-14 2-30 0-42-6-5 6-11 12-15 24Z" />
    ),
  },
  {
    before: (
      <path d="M68 84c-3-10-2-24 6-32 8-9 20-12 33-10 20 2 30 18 25 42-2-7-4-12-7-16-18 1-38 0-48-4-4 5-7 12-9 20Z" />
    ),
  },
];

function hairOf({ gender, variant }: Look): Hair {
  const cuts = gender === 'female' ? FEMALE : gender === 'male' ? MALE : NEUTRAL;
  return cuts[variant % cuts.length] ?? { before: CAP };
}

/** Signs of 24 by 24, in lines. */
const BADGES: Readonly<Record<Badge, ReactNode>> = {
  star: (
    <path d="M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.050 5.900L12 16.900l-5.250 2.8 1.050-5.9-4.3-4.1 5.9-.8z" />
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5.300l3.5 2.2" />
    </>
  ),
  calendar: (
    <>
      <rect x="4" y="5.5" width="16" height="14.5" rx="2.5" />
      <path d="M4 10h16M8.5 3.500v4M15.5 3.500v4M9 15l2.2 2 4-4" />
    </>
  ),
  sprout: (
    <path d="M12 20.500v-8M12 14c0-4-3-6.5-7.5-6.5 0 4.3 3 6.5 7.5 6.500ZM12 12.500c0-4.5 3-7.5 7.5-7.5 0 4.8-3 7.5-7.5 7.500Z" />
  ),
  one: (
    <>
      <path d="M6 8h12l1 12H5z" />
      <path d="M9 8a3 3 0 0 1 6 0M11 12.500l1.5-1v5.5" />
    </>
  ),
  loop: <path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.400M19.5 3.500v4h-4" />,
  cake: (
    <path d="M4 20.500h16M5.5 20.500V13h13v7.500M5.5 16.500c2.2 1.6 4.3 1.6 6.5 0 2.2 1.6 4.3 1.6 6.5 0M12 13V9M12 6.500c1-1 .8-2-.0-3-.8 1-1 2 0 3Z" />
  ),
  tag: (
    <>
      <path d="M3.5 11.500V4.500a1 1 0 0 1 1-1h7l9 9-8 8z" />
      <circle cx="8" cy="8" r="1.4" />
    </>
  ),
  boxes: (
    <path d="M3.5 13.500h8v7h-8zM12.5 13.500h8v7h-8zM8 5.500h8v7H8zM12 5.500v2.500M7.5 13.500V16M16.5 13.500V16" />
  ),
  gift: (
    <path d="M4 9.500h16v4H4zM5.5 13.500h13v7h-13zM12 9.500v11M12 9.500C9 9.5 7 8.5 7 6.500S9.5 4 12 9.500c2.5-5.5 5-5 5-3s-2 3-5 3Z" />
  ),
  family: (
    <>
      <circle cx="8" cy="7" r="3" />
      <circle cx="17" cy="11" r="2.2" />
      <path d="M2.5 20c0-5 2-7.5 5.5-7.5 2.2 0 3.8 1 4.7 3M12.8 20c0-3.5 1.5-5 4.2-5s4.2 1.5 4.2 5" />
    </>
  ),
  down: <path d="M3.5 6l6 6.5 4-4 7 8.500M20.5 12v5h-5" />,
  bubble: (
    <path d="M4 4.500h16v11.500h-9l-4.5 4v-4H4zM9 12.500c1.5-2 4.5-2 6 0M9.2 8.200v.6M14.8 8.200v.6" />
  ),
  eye: (
    <>
      <path d="M2.5 12C6.5 5 17.5 5 21.5 12 17.5 19 6.5 19 2.5 12Z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  ticket: (
    <path d="M3.5 6.500h17v4a1.8 1.8 0 0 0 0 3.500v4h-17v-4a1.8 1.8 0 0 0 0-3.500zM14.5 6.500v2M14.5 11v2M14.5 16v2" />
  ),
  moon: <path d="M19.5 14.500A8 8 0 1 1 10 4.500a6.5 6.5 0 0 0 9.5 10Z" />,
};
