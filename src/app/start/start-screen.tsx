import {
  IconBan,
  IconCloudOff,
  IconFileSpreadsheet,
  IconReceipt,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react';
import { useEffect } from 'react';
import { BACKUP_EXTENSION } from '#domain/backup-file.ts';
import { DropZone } from '#ui/drop-zone.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { useText } from '#ui/words/locale-context.tsx';
import { ACCEPTED_FILES } from './accepted-files.ts';
import { DemoButton } from './demo.tsx';
import { PasteButton } from '#app/paste/paste-button.tsx';
import { followStorage, useStorageState } from '#app/storage-state.ts';
import { StartDrawing } from './start-drawing.tsx';
import { useDocumentTitle } from '#app/shell/screen-frame.tsx';
import { startText } from './start-text.ts';
import { useNarrow } from '#app/use-narrow.ts';
import { VaultOffer } from '#app/vault/vault-offer.tsx';
import styles from './start-screen.module.css';

/** Most browsers have no such limits: their words are loaded where there are. */
const BrowserLimitNotices = lazyPart(async () => {
  return (await import('./browser-limit-notices.tsx')).BrowserLimitNotices;
});

/** What a person sees who has imported nothing: what they get, where to drop, what never leaves. */
export function StartScreen({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const words = useText(startText);
  const isNarrow = useNarrow();
  useDocumentTitle(words.title);
  useEffect(followStorage, []);
  // Before anything is imported the browser has not been asked to keep it.
  const limits = useStorageState((state) => state.limits).filter((own) => own !== 'notPersisted');
  const kinds = [
    { icon: IconReceipt, name: words.orders, why: words.ordersWhy },
    { icon: IconUsers, name: words.customers, why: words.customersWhy },
    { icon: IconFileSpreadsheet, name: words.others, why: words.othersWhy },
  ];
  const facts = [
    { icon: IconCloudOff, name: words.stays, why: words.staysWhy },
    { icon: IconBan, name: words.blocked, why: words.blockedWhy },
    { icon: IconTrash, name: words.yours, why: words.yoursWhy },
  ];
  return (
    <div className={styles.start}>
      <div className={styles.intro}>
        <h1>{words.headline}</h1>
        <p>{words.promise}</p>
      </div>
      {limits.length > 0 && (
        <div className={styles.limits}>
          <BrowserLimitNotices limits={limits} waiting={null} />
        </div>
      )}
      <DropZone
        title={isNarrow ? words.pickOne : words.drop}
        picture={<StartDrawing />}
        accept={`${ACCEPTED_FILES},${BACKUP_EXTENSION}`}
        buttonLabel={words.pick}
        acts={<PasteButton size="md" onFiles={onFiles} />}
        onFiles={onFiles}
      >
        {isNarrow ? words.pickHow : words.dropHow}
      </DropZone>
      <VaultOffer />
      <DemoButton />
      <p className={styles.backup}>{words.backup}</p>
      <div className={styles.columns}>
        <Points title={words.understood} points={kinds} />
        <Points title={words.privacy} points={facts} />
      </div>
    </div>
  );
}

interface Point {
  readonly icon: typeof IconReceipt;
  readonly name: string;
  readonly why: string;
}

function Points({ title, points }: { readonly title: string; readonly points: readonly Point[] }) {
  return (
    <section className={styles.points}>
      <h2>{title}</h2>
      <ul>
        {points.map(({ icon: Icon, name, why }) => (
          <li key={name}>
            <Icon size={20} stroke={1.5} aria-hidden />
            <div>
              <strong>{name}</strong>
              <p>{why}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
