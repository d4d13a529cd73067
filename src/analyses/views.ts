/**
 * Every capability, screen side: its lazy view, and its place on the map where it is a screen of its own.
 * The compiler asks for an entry of every id of `registry.ts`.
 */
import type { Icon } from '@tabler/icons-react';
import { IconChartGridDots, IconMessages } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AnalysisId, AnalysisParams } from '#analyses/registry.ts';
import type { Wording } from '#domain/locale.ts';
import { type LazyPart, lazyPart } from '#ui/lazy-part.tsx';
import type { AnalysisAnswer } from '#worker/protocol/calls.ts';
import type { PeopleFilter, PeopleQuery } from '#worker/protocol/people.ts';

/** People to show: what is filtered, and what comes first. */
export interface PeopleChoice {
  readonly filters: readonly PeopleFilter[];
  readonly sort?: PeopleQuery['sort'];
}

export interface ViewProps<Id extends AnalysisId> {
  readonly outcome: AnalysisAnswer<Id>;
  /** A newer outcome is on its way. */
  readonly isStale: boolean;
  readonly asOfDay: number;
  /** ISO 4217; null: no file says and nobody chose. */
  readonly currency: string | null;
  readonly onParams: (params: AnalysisParams<Id>) => void;
  readonly onOpenPeople: (people: PeopleChoice) => void;
  /** What the app knows of the groups that the capability makes: their names, their people. */
  readonly groups?: ReactNode;
}

export interface CapabilityScreen {
  readonly path: string;
  readonly title: Wording;
  readonly group: 'insights';
  readonly icon: Icon;
}

export interface ViewEntry<Id extends AnalysisId> {
  readonly view: LazyPart<ViewProps<Id>>;
  /** A screen of its own; without one, other screens show the view as a panel. */
  readonly screen?: CapabilityScreen;
}

/** A capability that gives customer columns, or that a hand-made screen shows: no view of its own. */
export interface NoView {
  readonly view: null;
  readonly screen?: never;
}

export const VIEWS = {
  profile: {
    view: lazyPart(async () => (await import('./profile/view.tsx')).ProfileView),
  },
  rfm: {
    view: lazyPart(async () => (await import('./rfm/view.tsx')).RfmView),
    screen: {
      path: '/insights/rfm',
      title: ['价值分层', '價值分層', 'Customer value'],
      group: 'insights',
      icon: IconChartGridDots,
    },
  },
  lifecycle: {
    view: lazyPart(async () => (await import('./lifecycle/view.tsx')).LifecycleView),
  },
  churn: {
    view: lazyPart(async () => (await import('./churn/view.tsx')).ChurnView),
  },
  overview: {
    view: lazyPart(async () => (await import('./overview/view.tsx')).OverviewView),
  },
  habits: { view: null },
  voices: {
    view: lazyPart(async () => (await import('./voices/view.tsx')).VoicesView),
    screen: {
      path: '/insights/voices',
      title: ['顾客心声', '顧客心聲', 'Voices'],
      group: 'insights',
      icon: IconMessages,
    },
  },
  consent: { view: null },
  agreements: {
    view: lazyPart(async () => (await import('./agreements/view.tsx')).AgreementsView),
  },
  tags: { view: null },
  segments: { view: null },
  care: { view: null },
} as const satisfies { readonly [Id in AnalysisId]: ViewEntry<Id> | NoView };

/** Capabilities with a view. */
export type ViewId = {
  [Id in AnalysisId]: (typeof VIEWS)[Id]['view'] extends null ? never : Id;
}[AnalysisId];

/** Capabilities with a screen of their own, in the order of the map. */
export const CAPABILITY_SCREENS: readonly (CapabilityScreen & { readonly id: ViewId })[] =
  Object.entries<{ readonly view: unknown; readonly screen?: CapabilityScreen }>(VIEWS).flatMap(
    ([id, { screen }]) => (screen === undefined ? [] : [{ ...screen, id: id as ViewId }]),
  );
