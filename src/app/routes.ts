import {
  IconChartCircles,
  IconDatabase,
  IconDeviceDesktop,
  IconHeartHandshake,
  IconHistory,
  IconLayoutDashboard,
  IconTags,
  IconUserSquareRounded,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { createElement } from 'react';
import { CAPABILITY_SCREENS, VIEWS } from '#analyses/views.ts';
import { usePeopleList } from '#app/people/people-list.ts';
import type { Wording } from '#domain/locale.ts';
import { type LazyPart, lazyPart } from '#ui/lazy-part.tsx';

/** The map of the app, in this order. A group without a screen is not shown. */
export const navGroups = [
  'overview',
  'data',
  'customers',
  'tags',
  'segments',
  'personas',
  'insights',
  'actions',
  'privacy',
] as const;

export type NavGroup = (typeof navGroups)[number];

/**
 * A screen. Its address is a hash route of fixed words, ids of saved views and record ids, and its title
 * is fixed: neither ever holds a typed or imported value, for the browser's history keeps both.
 */
export interface Screen {
  readonly id: string;
  /** wouter pattern: `/customers`, `/customers/:recordId`. */
  readonly path: string;
  readonly title: Wording;
  /** Where it stands in the side bar; screens reached from others have none. */
  readonly nav?: {
    readonly group: NavGroup;
    readonly icon: Icon;
    /** What choosing it in the menu does besides going there. */
    readonly onChoose?: () => void;
  };
  readonly body: LazyPart<object>;
}

/** The link to an address of the app: `linkTo('/customers')` is `#/customers`. */
export function linkTo(path: string): string {
  return `#${path}`;
}

/** Screens of the capabilities that have one. */
const insights: readonly Screen[] = CAPABILITY_SCREENS.map(({ id, path, title, group, icon }) => ({
  id,
  path,
  title,
  nav: { group, icon },
  body: lazyPart(async () => {
    const screen = import('./screens/insights/insight-screen.tsx');
    await VIEWS[id].view.load();
    const { InsightScreen } = await screen;
    return () => createElement(InsightScreen, { id, key: id });
  }),
}));

/** What works. The side bar, the routes and the titles come from this list alone. */
export const screens: readonly Screen[] = [
  {
    id: 'overview',
    path: '/',
    title: ['概览', '總覽', 'Overview'],
    nav: { group: 'overview', icon: IconLayoutDashboard },
    body: lazyPart(async () => {
      const screen = import('./screens/overview/overview-screen.tsx');
      const { overview, lifecycle, churn } = VIEWS;
      await Promise.all([overview, lifecycle, churn].map(({ view }) => view.load()));
      return (await screen).OverviewScreen;
    }),
  },
  {
    id: 'data',
    path: '/data',
    title: ['数据', '資料', 'Data'],
    nav: { group: 'data', icon: IconDatabase },
    body: lazyPart(async () => (await import('./screens/data/data-screen.tsx')).DataScreen),
  },
  {
    id: 'history',
    path: '/history',
    title: ['历史', '歷史', 'History'],
    nav: { group: 'data', icon: IconHistory },
    body: lazyPart(
      async () => (await import('./screens/history/history-screen.tsx')).HistoryScreen,
    ),
  },
  {
    id: 'import',
    path: '/import',
    title: ['导入文件', '匯入檔案', 'Import files'],
    body: lazyPart(async () => (await import('./screens/import/import-screen.tsx')).ImportScreen),
  },
  {
    id: 'customers',
    path: '/customers',
    title: ['顾客', '顧客', 'Customers'],
    nav: {
      group: 'customers',
      icon: IconUsers,
      onChoose: () => usePeopleList.getState().openEveryone(),
    },
    body: lazyPart(
      async () => (await import('./screens/customers/customers-screen.tsx')).CustomersScreen,
    ),
  },
  {
    id: 'customer',
    path: '/customers/:recordId',
    title: ['顾客档案', '顧客檔案', 'Customer'],
    body: lazyPart(
      async () => (await import('./screens/customer/customer-screen.tsx')).CustomerScreen,
    ),
  },
  {
    id: 'tags',
    path: '/tags',
    title: ['标签', '標籤', 'Tags'],
    nav: { group: 'tags', icon: IconTags },
    body: lazyPart(async () => (await import('./screens/tags/tags-screen.tsx')).TagsScreen),
  },
  {
    id: 'tag',
    path: '/tags/:tagId',
    title: ['标签', '標籤', 'Tag'],
    body: lazyPart(async () => (await import('./screens/tags/tag-screen.tsx')).TagScreen),
  },
  {
    id: 'segments',
    path: '/segments',
    title: ['分群', '分群', 'Segments'],
    nav: { group: 'segments', icon: IconChartCircles },
    body: lazyPart(
      async () => (await import('./screens/segments/segments-screen.tsx')).SegmentsScreen,
    ),
  },
  {
    id: 'newSegment',
    path: '/segments/new',
    title: ['新建分群', '新增分群', 'New segment'],
    body: lazyPart(
      async () => (await import('./screens/segments/builder-screen.tsx')).BuilderScreen,
    ),
  },
  {
    id: 'segment',
    path: '/segments/:segmentId',
    title: ['分群', '分群', 'Segment'],
    body: lazyPart(
      async () => (await import('./screens/segments/segment-screen.tsx')).SegmentScreen,
    ),
  },
  {
    id: 'editSegment',
    path: '/segments/:segmentId/edit',
    title: ['修改分群', '修改分群', 'Edit segment'],
    body: lazyPart(
      async () => (await import('./screens/segments/builder-screen.tsx')).BuilderScreen,
    ),
  },
  {
    id: 'personas',
    path: '/personas',
    title: ['画像', '畫像', 'Personas'],
    nav: { group: 'personas', icon: IconUserSquareRounded },
    body: lazyPart(
      async () => (await import('./screens/personas/personas-screen.tsx')).PersonasScreen,
    ),
  },
  {
    id: 'persona',
    path: '/personas/:segmentId',
    title: ['画像', '畫像', 'Persona'],
    body: lazyPart(
      async () => (await import('./screens/personas/persona-screen.tsx')).PersonaScreen,
    ),
  },
  ...insights,
  {
    id: 'care',
    path: '/actions/care',
    title: ['今日关怀', '今日關懷', 'Care list'],
    nav: { group: 'actions', icon: IconHeartHandshake },
    body: lazyPart(async () => (await import('./screens/care/care-screen.tsx')).CareScreen),
  },
  {
    id: 'restore',
    path: '/restore',
    title: ['从备份恢复', '從備份還原', 'Restore from a backup'],
    body: lazyPart(
      async () => (await import('./screens/restore/restore-screen.tsx')).RestoreScreen,
    ),
  },
  {
    id: 'device',
    path: '/device',
    title: ['本机', '本機', 'On this device'],
    nav: { group: 'privacy', icon: IconDeviceDesktop },
    body: lazyPart(async () => (await import('./screens/device/device-screen.tsx')).DeviceScreen),
  },
];

/** The screen of a hash without parameters in its path; undefined for others. */
export function screenAt(hash: string): Screen | undefined {
  const address = hash.slice(1) || '/';
  return screens.find(({ path }) => path === address);
}
