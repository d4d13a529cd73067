import { useSyncExternalStore } from 'react';
import { IconX } from '@tabler/icons-react';
import { kitText } from '#ui/words/kit-text.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { closeToast, pauseToast, readToasts, resumeToast, watchToasts } from './toast.ts';
import { Turn } from './turns.tsx';
import styles from './toast-region.module.css';

/** Where toasts appear; mounted once by the kit's provider and read out politely. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(watchToasts, readToasts);
  const words = useText(kitText);
  return (
    <div className={styles.region} role="status" aria-live="polite" data-print="no">
      {toasts.map((toast) => (
        <Turn key={toast.id}>
          <div
            className={styles.toast}
            data-tone={toast.tone}
            onPointerEnter={() => pauseToast(toast.id)}
            onPointerLeave={() => resumeToast(toast.id)}
            onFocus={() => pauseToast(toast.id)}
            onBlur={() => resumeToast(toast.id)}
          >
            <span className={styles.message}>{toast.message}</span>
            <span className={styles.acts}>
              {toast.act !== null && (
                <button
                  type="button"
                  className={styles.act}
                  onClick={() => {
                    void toast.act?.run();
                    closeToast(toast.id);
                  }}
                >
                  {toast.act.label}
                </button>
              )}
              <button
                type="button"
                className={styles.close}
                aria-label={words.close}
                onClick={() => closeToast(toast.id)}
              >
                <IconX size={16} aria-hidden />
              </button>
            </span>
          </div>
        </Turn>
      ))}
    </div>
  );
}
