import { type ReactNode, useEffect } from 'react';
import { linkTo } from '#app/routes.ts';
import { followStorage, useStorageState } from '#app/storage-state.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { defineText } from '#ui/words/text.ts';
import type { CallFailure } from '#worker/protocol/channel.ts';
import { failureTrouble } from './failure-words.ts';

const text = defineText({
  usedOf: [
    (used: string, quota: string) => `已用 ${used}，浏览器给的上限是 ${quota}。`,
    (used: string, quota: string) => `已用 ${used}，瀏覽器給的上限是 ${quota}。`,
    (used: string, quota: string) => `${used} of ${quota} used that the browser grants.`,
  ],
  trash: [
    (size: string) => `清空回收站，腾出 ${size}`,
    (size: string) => `清空回收區，騰出 ${size}`,
    (size: string) => `Empty the trash: frees ${size}`,
  ],
  device: ['看各工作区各占多少', '看各工作區各佔多少', 'See what each workspace takes'],
});

interface FailureNoticeProps {
  readonly failure: CallFailure;
  readonly actions?: ReactNode;
}

/** A failed call in words, with acts that may help. */
export function FailureNotice({ failure, actions }: FailureNoticeProps) {
  const locale = useLocale();
  const { happened, safe, next } = failureTrouble(failure, locale);
  return (
    <Notice tone="error" title={happened} safe={safe} next={next} actions={actions}>
      {failure.code === 'storageFull' && <SpaceInNumbers />}
    </Notice>
  );
}

/** How full the device is, and what could go. */
function SpaceInNumbers() {
  const words = useText(text);
  const formats = useFormats();
  const { usageBytes, quotaBytes } = useStorageState();
  useEffect(followStorage, []);
  const trash = answerOf(useCall('history.view', null))?.trash ?? [];
  const bytes = trash.reduce((sum, item) => sum + item.bytes, 0);
  return (
    <>
      {usageBytes !== null && quotaBytes !== null && (
        <p>{words.usedOf(formats.fileSize(usageBytes), formats.fileSize(quotaBytes))}</p>
      )}
      {bytes > 0 && (
        <p>
          <a href={linkTo('/history')}>{words.trash(formats.fileSize(bytes))}</a>
        </p>
      )}
      <p>
        <a href={linkTo('/device')}>{words.device}</a>
      </p>
    </>
  );
}

/** Another tab writes: this one can only look. */
export const notWriter: CallFailure = { code: 'notWriter', detail: '' };
