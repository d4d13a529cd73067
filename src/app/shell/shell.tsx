import {
  IconDeviceDesktop,
  IconDots,
  IconLanguage,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { LOCALES, wordIn } from '#domain/locale.ts';
import { PageDrop } from '#ui/drop-zone.tsx';
import type { ColorScheme } from '#ui/kit-provider.tsx';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { PopButton, PopChoice } from '#ui/pop-button.tsx';
import { closeOldToasts } from '#ui/toast.ts';
import { afterFrame, Turn } from '#ui/turns.tsx';
import { BrandMark } from './brand-mark.tsx';
import { linkTo, navGroups, type Screen } from '#app/routes.ts';
import { groupName, localeNames, shellText } from './shell-text.ts';
import { useStore } from '#app/store.ts';
import styles from './shell.module.css';

export interface ShellProps {
  /** All screens; those with a place in the map make the side bar. */
  readonly screens: readonly Screen[];
  /** Of the open workspace; null before there is one. */
  readonly workspaceName: string | null;
  /** The control of the as-of day. */
  readonly asOf?: ReactNode;
  /** The search for anything. */
  readonly search?: ReactNode;
  /** The button that locks an encrypted workspace. */
  readonly lock?: ReactNode;
  /** Without navigation: an empty workspace has nowhere to go. */
  readonly isBare?: boolean;
  readonly onFiles: ((files: readonly File[]) => void) | null;
  readonly children: ReactNode;
}

/** The frame around every screen: skip link, navigation, top bar, and a page that takes files anywhere. */
export function Shell(props: ShellProps) {
  const { screens, workspaceName, asOf, search, lock, isBare = false, onFiles, children } = props;
  const words = useText(shellText);
  const isFolded = useStore((store) => store.isNavFolded);
  const main = useRef<HTMLElement>(null);
  const [location] = useLocation();

  // What was said in another language is not read on in this one.
  const locale = useLocale();
  const spoken = useRef(locale);
  useEffect(() => {
    if (spoken.current !== locale) closeOldToasts(0);
    spoken.current = locale;
  }, [locale]);

  const before = useRef(location);
  useEffect(() => {
    if (before.current === location) return undefined;
    before.current = location;
    window.scrollTo(0, 0);
    closeOldToasts();
    const focused = document.activeElement;
    return afterFrame(() => {
      // A reader hears the name of the new screen, and Tab goes on inside it.
      const isLeft = document.activeElement === focused || document.activeElement === document.body;
      if (isLeft) main.current?.focus({ preventScroll: true });
    });
  }, [location]);

  return (
    <div className={styles.shell} data-bare={isBare} data-folded={isFolded}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          // The hash is the route, so the jump is made by hand.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {words.skip}
      </a>
      {!isBare && <SideBar screens={screens} />}
      <div className={styles.column}>
        <header className={styles.top} data-print="no">
          <div className={styles.place}>
            <a className={styles.brand} href={linkTo('/')} aria-label={words.appName}>
              <BrandMark />
              <span>{words.appName}</span>
            </a>
            {workspaceName !== null && (
              <a
                className={styles.workspace}
                href={linkTo('/device')}
                aria-label={words.workspace(workspaceName)}
              >
                {workspaceName}
              </a>
            )}
            {asOf}
          </div>
          <div className={styles.search}>{search}</div>
          <div className={styles.tools}>
            {lock}
            <ZeroBytes />
            <LanguageChoice />
            <SchemeChoice />
          </div>
        </header>
        <main ref={main} id="main" className={styles.main} tabIndex={-1}>
          {children}
        </main>
      </div>
      {!isBare && (
        <Turn>
          <BottomTabs screens={screens} />
        </Turn>
      )}
      <PageDrop onFiles={onFiles} />
    </div>
  );
}

interface NavEntry extends Screen {
  readonly nav: NonNullable<Screen['nav']>;
}

function entriesOf(screens: readonly Screen[]): NavEntry[] {
  return screens.filter((screen): screen is NavEntry => screen.nav !== undefined);
}

/** `/customers/12` stands under `/customers`; the start under nothing but itself. */
function isCurrent(screen: Screen, location: string): boolean {
  if (screen.path === '/') return location === '/';
  return location === screen.path || location.startsWith(`${screen.path}/`);
}

const SideBar = memo(function SideBar({ screens }: { readonly screens: readonly Screen[] }) {
  const words = useText(shellText);
  const locale = useLocale();
  const [location] = useLocation();
  const { isNavFolded, choose } = useStore();
  const entries = entriesOf(screens);
  const FoldIcon = isNavFolded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const foldLabel = isNavFolded ? words.unfold : words.fold;
  return (
    <nav className={styles.side} aria-label={words.nav} data-print="no">
      <Turn>
        <div className={styles.sideInner}>
          <a className={styles.brand} href={linkTo('/')} aria-label={words.appName}>
            <BrandMark />
            <span>{words.appName}</span>
          </a>
          <ul className={styles.groups}>
            {navGroups.map((group) => {
              const inGroup = entries.filter((entry) => entry.nav.group === group);
              if (inGroup.length === 0) return null;
              return (
                <Turn key={group}>
                  <li data-many={inGroup.length > 1}>
                    {inGroup.length > 1 && (
                      <div className={styles.groupName}>{groupName(group, locale)}</div>
                    )}
                    <ul>
                      {inGroup.map((entry) => (
                        <li key={entry.id}>
                          <NavLink entry={entry} isCurrent={isCurrent(entry, location)} />
                        </li>
                      ))}
                    </ul>
                  </li>
                </Turn>
              );
            })}
          </ul>
          <button
            type="button"
            className={styles.fold}
            aria-label={foldLabel}
            title={foldLabel}
            aria-expanded={!isNavFolded}
            onClick={() => choose({ isNavFolded: !isNavFolded })}
          >
            <FoldIcon size={19} stroke={1.6} aria-hidden />
          </button>
        </div>
      </Turn>
    </nav>
  );
});

interface NavLinkProps {
  readonly entry: NavEntry;
  readonly isCurrent: boolean;
  readonly onGo?: () => void;
}

const NavLink = memo(function NavLink({ entry, isCurrent: isHere, onGo }: NavLinkProps) {
  const locale = useLocale();
  const Icon = entry.nav.icon;
  const title = wordIn(entry.title, locale);
  return (
    <a
      className={styles.link}
      href={linkTo(entry.path)}
      title={title}
      aria-current={isHere ? 'page' : undefined}
      onClick={() => {
        entry.nav.onChoose?.();
        onGo?.();
      }}
    >
      <Icon size={19} stroke={1.6} aria-hidden />
      <span>{title}</span>
    </a>
  );
});

const MOST_TABS = 5;
/** What is opened with a phone in the hand; the rest stands under one more tab. */
const FIRST_TABS = ['overview', 'customers', 'care', 'segments'];

const BottomTabs = memo(function BottomTabs({ screens }: { readonly screens: readonly Screen[] }) {
  const words = useText(shellText);
  const [location] = useLocation();
  const entries = entriesOf(screens);
  if (entries.length < 2) return null;
  const first = FIRST_TABS.flatMap((id) => entries.filter((entry) => entry.id === id));
  const direct = entries.length > MOST_TABS ? first : entries;
  const rest = entries.filter((entry) => !direct.includes(entry));
  return (
    <nav className={styles.tabs} aria-label={words.nav} data-bar="bottom" data-print="no">
      {direct.map((entry) => (
        <NavLink key={entry.id} entry={entry} isCurrent={isCurrent(entry, location)} />
      ))}
      {rest.length > 0 && (
        <PopButton
          label={words.more}
          className={styles.link}
          face={
            <>
              <IconDots size={19} stroke={1.6} aria-hidden />
              <span>{words.more}</span>
            </>
          }
        >
          {(close) =>
            rest.map((entry) => (
              <NavLink
                key={entry.id}
                entry={entry}
                isCurrent={isCurrent(entry, location)}
                onGo={close}
              />
            ))
          }
        </PopButton>
      )}
    </nav>
  );
});

const ZeroBytes = memo(function ZeroBytes() {
  const words = useText(shellText);
  return (
    <PopButton
      label={words.zeroBytes}
      className={styles.zero}
      face={
        <>
          <span className={styles.light} aria-hidden="true" />
          <span className={styles.wide}>{words.zeroBytes}</span>
          <span className={styles.narrow}>{words.zeroBytesShort}</span>
        </>
      }
    >
      {(close) => (
        <div className={styles.promise}>
          <strong>{words.zeroTitle}</strong>
          <p>{words.zeroRead}</p>
          <p>{words.zeroGuard}</p>
          <p>{words.zeroCheck}</p>
          <p>
            {words.zeroKeep}{' '}
            <a href={linkTo('/device')} onClick={close}>
              {words.zeroBackup}
            </a>
          </p>
        </div>
      )}
    </PopButton>
  );
});

const LanguageChoice = memo(function LanguageChoice() {
  const words = useText(shellText);
  const { locale, choose } = useStore();
  return (
    <PopButton
      label={`${words.language}: ${localeNames[locale]}`}
      face={
        <>
          <IconLanguage size={19} stroke={1.6} aria-hidden />
          <span className={styles.wide}>{localeNames[locale]}</span>
        </>
      }
    >
      {(close) =>
        LOCALES.map((other) => (
          <PopChoice
            key={other}
            lang={other}
            isChosen={other === locale}
            onChoose={() => {
              close();
              choose({ locale: other });
            }}
          >
            {localeNames[other]}
          </PopChoice>
        ))
      }
    </PopButton>
  );
});

const schemeIcons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };

const SchemeChoice = memo(function SchemeChoice() {
  const words = useText(shellText);
  const { colorScheme, choose } = useStore();
  const names: Readonly<Record<ColorScheme, string>> = {
    light: words.light,
    dark: words.dark,
    auto: words.system,
  };
  const Current = schemeIcons[colorScheme];
  return (
    <PopButton
      label={`${words.colorScheme}: ${names[colorScheme]}`}
      face={<Current size={19} stroke={1.6} aria-hidden />}
    >
      {(close) =>
        (['light', 'dark', 'auto'] as const).map((scheme) => {
          const Icon = schemeIcons[scheme];
          return (
            <PopChoice
              key={scheme}
              icon={<Icon size={18} stroke={1.6} aria-hidden />}
              isChosen={scheme === colorScheme}
              onChoose={() => {
                close();
                choose({ colorScheme: scheme });
              }}
            >
              {names[scheme]}
            </PopChoice>
          );
        })
      }
    </PopButton>
  );
});
