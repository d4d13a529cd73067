/** Offers a newer version of the app when one has come; until it is taken the old one goes on. */
import { defineText } from '#ui/text.ts';
import { showToast } from '#ui/toast.ts';
import { watchForUpdate } from './offline.ts';
import { useStore } from './store.ts';

const text = defineText({
  ready: ['客像有了新版本', '客像有新版本', 'A new version of Silhouette is ready'],
  update: ['更新', '更新', 'Update'],
});

export function offerUpdates(): Promise<void> {
  return watchForUpdate((update) => {
    const words = text[useStore.getState().locale];
    showToast(words.ready, { act: { label: words.update, run: update } });
  });
}
