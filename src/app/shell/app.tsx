import { Button } from '@mantine/core';
import { Fragment, lazy, Suspense, useEffect, useMemo } from 'react';
import { Route, Router, Switch, useLocation, useRouter } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { kitText } from '#ui/words/kit-text.ts';
import { KitProvider } from '#ui/kit-provider.tsx';
import { useText } from '#ui/words/locale-context.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Turn } from '#ui/turns.tsx';
import { BackupReminder } from './backup-reminder.tsx';
import { backupAmong, readBackup } from '#app/backup/restore-session.ts';
import { DemoBanner } from '#app/start/demo.tsx';
import { loadScreensAhead, loadScreensAtRest } from './screens-ahead.ts';
import { stageFiles, useImportSession } from '#app/import-session.ts';
import { OutOfReach } from './out-of-reach.tsx';
import { PagePaste } from '#app/paste/page-paste.ts';
import { PendingImport } from './pending-import.tsx';
import { linkTo, screens } from '#app/routes.ts';
import { AsOfControl } from '#app/screens/overview/as-of-control.tsx';
import { ScreenFrame, useDocumentTitle } from './screen-frame.tsx';
import { Shell } from './shell.tsx';
import { shellText } from './shell-text.ts';
import { StartScreen } from '#app/start/start-screen.tsx';
import { useStore } from '#app/store.ts';
import { useUpdate } from '#app/update/update-session.ts';
import { LockButton, RecoveryKeys, UnlockScreen } from '#app/vault/vault-parts.tsx';
import { useWorkspace } from '#app/workspace.ts';
import styles from './screen-frame.module.css';

const UndoKeys = lazyPart(async () => (await import('#app/undoable.ts')).UndoKeys);
const OnlookerLine = lazyPart(async () => (await import('./onlooker-line.tsx')).OnlookerLine);
const DamageNotice = lazyPart(async () => (await import('./damage-notice.tsx')).DamageNotice);

export function App() {
  const { locale, colorScheme } = useStore();
  const { parser: read } = useRouter();
  const parser = useMemo(() => keepingPatterns(read), [read]);
  return (
    <KitProvider locale={locale} colorScheme={colorScheme}>
      {/* oxlint-disable-next-line react/hooks -- wouter takes the hook itself, once, as a constant */}
      <Router hook={useHashLocation} parser={parser}>
        <Workspace />
      </Router>
    </KitProvider>
  );
}

type Parser = ReturnType<typeof useRouter>['parser'];

/** The patterns of all screens are looked at with every change of address: each is read once. */
function keepingPatterns(read: Parser): Parser {
  const kept = new Map<string, ReturnType<Parser>>();
  return (route, isLoose) => {
    const key = `${isLoose === true} ${route}`;
    const pattern = kept.get(key) ?? read(route, isLoose);
    kept.set(key, pattern);
    return pattern;
  };
}

/** Screens on which something pasted is meant to be imported. */
const PASTED_ON = ['/', '/data', '/import'];

/** These say themselves that another tab writes, and what cannot be done here. */
const SAYS_WHO_WRITES = ['/data', '/import'];

/** The shell around what the workspace is: being opened, empty, in use, or out of reach. */
function Workspace() {
  const { status, view, failure } = useWorkspace();
  const [location, navigate] = useLocation();
  // Files may be dropped before the workspace is open, and its data screen says what is missing.
  const isElsewhere = ['/import', '/data', '/history', '/device', '/restore'].includes(location);
  const isBare = status !== 'open' || view?.isEmpty === true;
  const isImporting = useImportSession(({ phase }) => phase !== 'idle');
  const needsScreens = isImporting || (status === 'open' && !isBare);
  const isOpen = status === 'open';
  useEffect(() => {
    if (needsScreens) return loadScreensAhead();
    return isOpen ? loadScreensAtRest() : undefined;
  }, [needsScreens, isOpen]);
  const takeTables = (files: readonly File[]): void => {
    void stageFiles(files, () => navigate('/import'));
  };
  const onFiles = (files: readonly File[]): void => {
    void backupAmong(files).then((backup) => {
      if (backup === null) return takeTables(files);
      void readBackup(backup);
      navigate('/restore');
    });
  };
  const takesFiles = view?.isWriter !== false && status !== 'locked';
  const isAutomatic = view?.backup.isAutomatic === true;
  useEffect(() => {
    if (isAutomatic) void import('#app/backup/backup-keeper.ts').then((it) => it.keepBackups());
  }, [isAutomatic]);
  return (
    <Shell
      screens={screens}
      lock={view?.vault ? <LockButton /> : null}
      workspaceName={view?.name ?? null}
      asOf={
        isBare ? null : (
          <Turn>
            <AsOfControl />
          </Turn>
        )
      }
      isBare={isBare && !(isElsewhere && status === 'open')}
      onFiles={takesFiles ? onFiles : null}
    >
      <PagePaste onFiles={takesFiles && PASTED_ON.includes(location) ? onFiles : null} />
      <UpdateSpot />
      {status === 'open' && view?.isWriter === false && !SAYS_WHO_WRITES.includes(location) && (
        <OnlookerLine waiting={null} />
      )}
      {status === 'open' && view !== null && view.revision > 0 && <UndoKeys waiting={null} />}
      {status === 'locked' ? (
        <UnlockScreen />
      ) : status === 'failed' || status === 'closed' ? (
        <OutOfReach code={failure?.code ?? 'storageClosed'} detail={failure?.detail ?? ''} />
      ) : isBare && !isElsewhere ? (
        status === 'opening' ? (
          <Opening />
        ) : (
          <>
            <PendingImport />
            <StartScreen onFiles={onFiles} />
            {view !== null && view.revision > 0 && <WhatWasHere />}
          </>
        )
      ) : (
        <Fragment key={view?.id ?? ''}>
          {location !== '/import' && <PendingImport />}
          {view?.isDemo === true && <DemoBanner />}
          {view !== null && view.damage.length > 0 && <DamageNotice waiting={null} />}
          {(location === '/' || location === '/data') && <BackupReminder />}
          <Switch>
            {screens.map((screen) => (
              <Route key={screen.id} path={screen.path}>
                <ScreenFrame title={screen.title} body={screen.body} />
              </Route>
            ))}
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Fragment>
      )}
      <RecoveryKeys />
    </Shell>
  );
}

const UpdateNotice = lazy(async () => ({
  default: (await import('#app/update/update-notice.tsx')).UpdateNotice,
}));

/** Where an update is offered, and told once it was taken; most visits know of none. */
function UpdateSpot() {
  const hasNews = useUpdate(({ waiting, isTaken, before }) => {
    return waiting !== undefined || isTaken || before !== null;
  });
  return <Suspense>{hasNews && <UpdateNotice />}</Suspense>;
}

/** While the worker is still looking what there is: neither an empty start nor somebody's numbers. */
function Opening() {
  const words = useText(kitText);
  return (
    <div className={styles.waiting}>
      <Skeleton width="220px" height="26px" label={words.loading} />
      <Skeleton width="60%" />
      <Skeleton height="180px" />
    </div>
  );
}

/** The workspace is empty, but was not always: what was undone can be put back. */
function WhatWasHere() {
  const words = useText(shellText);
  return (
    <p className={styles.was}>
      <a href={linkTo('/history')}>{words.whatWasHere}</a>
      <a href={linkTo('/device')}>{words.otherWorkspaces}</a>
    </p>
  );
}

function NotFound() {
  const words = useText(shellText);
  useDocumentTitle(words.notFound);
  return (
    <Section kind="page" title={words.notFound} lead={words.notFoundWhy}>
      <Button component="a" variant="default" size="sm" href={linkTo('/')}>
        {words.toStart}
      </Button>
    </Section>
  );
}
