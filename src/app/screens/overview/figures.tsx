import { memo } from 'react';
import { IconDownload } from '@tabler/icons-react';
import { formatDay } from '#domain/civil-time.ts';
import { toDecimalString } from '#domain/money.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { saveFile } from '#ui/save-file.ts';
import { defineText } from '#ui/words/text.ts';
import type { AnalysisAnswer } from '#worker/protocol/calls.ts';
import styles from './overview.module.css';

type OverviewSummary = Extract<AnalysisAnswer<'overview'>, { status: 'done' }>['summary'];

const figuresText = defineText({
  save: ['下载这些数字（JSON）', '下載這些數字（JSON）', 'Download these numbers (JSON)'],
});

/** The figures as they leave: days ISO, money exact decimals (docs/FORMATS.md). */
function figuresOf(summary: OverviewSummary, asOf: number): Readonly<Record<string, unknown>> {
  const { scale, firstDay, lastDay, knownRevenue, leftOut, moneyAtRisk } = summary;
  const money = (units: number): string => toDecimalString(units, scale);
  return {
    asOf: formatDay(asOf),
    people: summary.people,
    buyers: summary.buyers.value,
    orders: summary.orders,
    lines: summary.lines,
    knownRevenue: money(knownRevenue.value),
    anonymousRevenue: money(summary.anonymousUnits),
    anonymousOrders: summary.anonymousOrders,
    currency: summary.currency,
    firstDay: firstDay === null ? null : formatDay(firstDay),
    lastDay: lastDay === null ? null : formatDay(lastDay),
    repeatRate: Number.isNaN(summary.repeatRate.value) ? null : summary.repeatRate.value,
    moneyAtRisk: money(moneyAtRisk.value),
    peopleAtRisk: moneyAtRisk.people,
    newThisMonth: summary.newThisMonth.value,
    leftOut: {
      ...leftOut.orders,
      anonymousLines: leftOut.anonymousLines,
      afterAsOf: leftOut.afterAsOf,
    },
  };
}

/** What the overview counts, for somebody who wants to check it elsewhere. */
export const FiguresDownload = memo(function FiguresDownload(props: {
  readonly summary: OverviewSummary;
  readonly asOf: number;
}) {
  const words = useText(figuresText);
  const save = (): void => {
    const json = `${JSON.stringify(figuresOf(props.summary, props.asOf), null, 2)}\n`;
    saveFile(new Blob([json], { type: 'application/json' }), 'figures.json');
  };
  return (
    <button
      type="button"
      className={styles.quietButton}
      data-print="no"
      data-download="figures"
      onClick={save}
    >
      <IconDownload size={15} stroke={1.6} aria-hidden /> {words.save}
    </button>
  );
});
