import { Component, type ReactNode } from 'react';
import styles from './error-boundary.module.css';

/**
 * The last net under a bug. It stands outside everything that may be broken, the chosen language too, so
 * it speaks all three. The error's own text is not shown: it may quote imported values.
 */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className={styles.screen} role="alert">
        {said.map(({ lang, title, text, again }) => (
          <section key={lang} lang={lang}>
            <h1>{title}</h1>
            <p>{text}</p>
            <button type="button" onClick={() => location.reload()}>
              {again}
            </button>
          </section>
        ))}
      </main>
    );
  }
}

const said = [
  {
    lang: 'zh-CN',
    title: '这个页面出了错，停下来了',
    text: '这是程序的问题，不是你的操作。已经导入的数据还在这台设备上，没有改动，也没有发送出去。请重新打开页面。',
    again: '重新打开',
  },
  {
    lang: 'zh-TW',
    title: '這個頁面出了錯，停下來了',
    text: '這是程式的問題，不是你的操作。已匯入的資料還在這台裝置上，沒有變動，也沒有傳送出去。請重新開啟頁面。',
    again: '重新開啟',
  },
  {
    lang: 'en',
    title: 'Something broke, and this page stopped',
    text: 'The fault is in the program, not in what you did. The data you imported is still on this device, unchanged, and nothing was sent. Please reload the page.',
    again: 'Reload',
  },
] as const;
