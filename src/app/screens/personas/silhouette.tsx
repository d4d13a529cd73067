import { useId, type ReactNode } from 'react';
import type { Badge, Look } from './look-of.ts';
import styles from './silhouette.module.css';

/**
 * A figure of our own hand-made layers. Where gender is a fact of the data it has hair and a collar; else it
 * is nobody in particular, and told by what is known: whether they are here, new or gone, a sign of what the
 * group is about, small ones of what sets it apart, and a ring for its share of the money.
 */
export function Silhouette(props: {
  readonly look: Look;
  /** Too small for the small signs. */
  readonly isSmall?: boolean;
}) {
  const { look, isSmall = false } = props;
  const clip = useId();
  const { gender, age, badge, presence, signs, tint, variant } = look;
  const ground = GROUNDS[variant % GROUNDS.length];
  return (
    <svg
      className={styles.figure}
      viewBox="0 0 200 200"
      aria-hidden="true"
      data-tint={tint}
      data-presence={presence}
      data-age={age ?? undefined}
      data-gender={gender ?? undefined}
    >
      <clipPath id={clip}>
        <circle cx="100" cy="100" r="86" />
      </clipPath>
      <circle className={styles.ground} cx="100" cy="100" r="86" />
      <g clipPath={`url(#${clip})`}>
        {gender === null ? <Nobody look={look} /> : <Somebody look={look} />}
        <path className={styles.hill} d={ground} />
        <path className={styles.tinted} d={ground} />
      </g>
      <Ring share={look.moneyShare} />
      {(isSmall ? [] : signs).map((sign, at) => (
        <g key={sign} className={styles.sign} transform={SIGN_PLACES[at]}>
          <circle r="19" />
          <g transform="translate(-12.6 -12.6) scale(1.05)">{BADGES[sign]}</g>
        </g>
      ))}
      {badge !== null && (
        <g className={styles.badge} transform="translate(126 126)">
          <circle cx="34" cy="34" r="31" />
          <g transform="translate(10 10) scale(2)">{BADGES[badge]}</g>
        </g>
      )}
    </svg>
  );
}

/** Down the left side, away from the badge. */
const SIGN_PLACES = ['translate(22 142)', 'translate(58 178)'] as const;

const RING = 94;

/** Their share of the shop's money, from the top on. */
function Ring({ share }: { readonly share: number }) {
  const around = 2 * Math.PI * RING;
  return (
    <>
      <circle className={styles.ringTrack} cx="100" cy="100" r={RING} />
      {share > 0 && (
        <circle
          className={styles.ring}
          cx="100"
          cy="100"
          r={RING}
          transform="rotate(-90 100 100)"
          strokeDasharray={`${share * around} ${around}`}
        />
      )}
    </>
  );
}

/** Head and shoulders without a face, a cut of hair or a collar. */
const BUST = (
  <>
    <circle cx="100" cy="76" r="30" />
    <path d="M38 204c0-54 24-84 62-84s62 30 62 84Z" />
  </>
);

function Nobody({ look: { presence, age } }: { readonly look: Look }) {
  const glasses = age === 'older' && <Glasses />;
  switch (presence) {
    case 'near':
    case 'away':
      return (
        <g className={styles.bust}>
          {BUST}
          {glasses}
        </g>
      );
    case 'arriving':
      return (
        <g className={styles.bust} transform="translate(18 62) scale(0.82)">
          {BUST}
          {glasses}
        </g>
      );
    case 'returning':
      return (
        <>
          <g className={styles.trace} transform="translate(-34 6)">
            {BUST}
          </g>
          <g className={styles.bust} transform="translate(16 0)">
            {BUST}
            {glasses}
          </g>
        </>
      );
    case 'pair':
      return (
        <>
          <g className={styles.beside} transform="translate(52 34) scale(0.8)">
            {BUST}
          </g>
          <g className={styles.bust} transform="translate(-20 10) scale(0.94)">
            {BUST}
            {glasses}
          </g>
        </>
      );
    case 'family':
      return (
        <>
          <g className={styles.bust} transform="translate(-22 4) scale(0.96)">
            {BUST}
            {glasses}
          </g>
          <g className={styles.beside} transform="translate(72 84) scale(0.6)">
            {BUST}
          </g>
        </>
      );
  }
}

function Somebody({ look }: { readonly look: Look }) {
  const { gender, age, variant } = look;
  const hair = hairOf(look);
  return (
    <g className={styles.somebody}>
      <g className={styles.hair}>{hair.behind}</g>
      <path className={styles.body} d={gender === 'male' ? BROAD : SLOPED} />
      <path className={styles.neck} d={NECK} />
      <g className={styles.collar}>{COLLARS[variant % COLLARS.length]}</g>
      <path className={styles.head} d={HEAD} />
      <g className={styles.hair}>{hair.before}</g>
      {age === 'older' && <Glasses />}
    </g>
  );
}

function Glasses() {
  return (
    <g className={styles.glasses}>
      <circle cx="87" cy="82" r="9" />
      <circle cx="113" cy="82" r="9" />
      <path d="M96 81q4-3 8 0" />
    </g>
  );
}

const HEAD = 'M100 50c20 0 32 15 32 37 0 25-15 45-32 45S68 112 68 87c0-22 12-37 32-37Z';
const NECK = 'M86 112h28v30c0 9-6 15-14 15s-14-6-14-15z';

const SLOPED = 'M30 212c0-40 22-60 52-66l18 10 18-10c30 6 52 26 52 66Z';
const BROAD = 'M18 212c0-42 24-62 62-67l20 11 20-11c38 5 62 25 62 67Z';

/** What they stand behind: hills of three shapes. */
const GROUNDS = [
  'M-10 176C40 150 80 196 130 170S200 150 220 158V220H-10Z',
  'M-10 160C50 178 70 150 120 168S190 186 220 164V220H-10Z',
  'M-10 182C30 160 90 178 110 164S190 150 220 156V220H-10Z',
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
  const cuts = gender === 'female' ? FEMALE : MALE;
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
  heart: (
    <path d="M12 20C4.500 14.500 3.500 11 3.500 8.700A4.300 4.300 0 0 1 12 7a4.300 4.300 0 0 1 8.500 1.700c0 2.300-1 5.800-8.500 11.300Z" />
  ),
  compass: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M15.500 8.500l-2 5-5 2 2-5z" />
    </>
  ),
  pin: (
    <>
      <path d="M12 21c-4.500-5-6.500-8-6.500-11a6.500 6.500 0 0 1 13 0c0 3-2 6-6.500 11Z" />
      <circle cx="12" cy="10" r="2.2" />
    </>
  ),
  bag: (
    <>
      <path d="M6 8h12l1 12H5z" />
      <path d="M9 10V8a3 3 0 0 1 6 0v2" />
    </>
  ),
  moon: <path d="M19.5 14.500A8 8 0 1 1 10 4.500a6.5 6.5 0 0 0 9.5 10Z" />,
};
