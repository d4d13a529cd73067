import { failureOf } from '#app/asking/data-client.ts';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { useLocale } from '#ui/words/locale-context.tsx';
import { showToast } from '#ui/toast.ts';

/** Says why a call failed. */
export function useFailed(): (error: unknown) => void {
  const locale = useLocale();
  return (error) => {
    const { happened, next } = failureTrouble(failureOf(error), locale);
    showToast(`${happened} ${next}`, { tone: 'error' });
  };
}
