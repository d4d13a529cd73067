// The world around the shop: rivals and dated series about the market.

import type { TableSpec } from './table-spec.ts';

export const COMPETITOR_PRODUCTS = {
  dimensions: ['competitors'],
  label: ['竞品', '競品', 'Rival products'],
  note: 'What rivals offer on a day.',
  fields: {
    competitor: {
      type: 'category',
      sensitivity: 'none',
      label: ['竞争对手', '競爭對手', 'Competitor'],
      note: 'The rival.',
    },
    product: {
      type: 'category',
      sensitivity: 'none',
      label: ['竞品名称', '競品名稱', 'Rival product'],
      note: "Name of the rival's product.",
    },
    category: {
      type: 'category',
      sensitivity: 'none',
      label: ['品类', '品類', 'Category'],
      note: 'Category of the product.',
    },
    on: {
      type: 'day',
      sensitivity: 'none',
      label: ['记录日期', '記錄日期', 'On'],
      note: 'Day it was seen.',
    },
    price: {
      type: 'money',
      sensitivity: 'none',
      label: ['竞品价格', '競品價格', 'Price'],
      note: 'Price the rival asks.',
    },
    promotion: {
      type: 'category',
      sensitivity: 'none',
      label: ['竞品促销', '競品促銷', 'Promotion'],
      note: 'Promotion the rival runs.',
    },
    rating: {
      type: 'number',
      sensitivity: 'none',
      label: ['竞品评分', '競品評分', 'Rating'],
      note: "Stars or marks the rival's product has; the scale is that of the column.",
    },
    reviewCount: {
      type: 'integer',
      sensitivity: 'none',
      label: ['评价数', '評價數', 'Reviews'],
      note: 'Number of reviews.',
    },
    marketShare: {
      type: 'rate',
      sensitivity: 'none',
      unit: 'fraction 0–1',
      label: ['市场份额', '市占率', 'Market share'],
      note: "The rival's share of the market.",
    },
    strengths: {
      type: 'text',
      sensitivity: 'none',
      label: ['优势', '優勢', 'Strengths'],
      note: 'What speaks for it.',
    },
    weaknesses: {
      type: 'text',
      sensitivity: 'none',
      label: ['劣势', '劣勢', 'Weaknesses'],
      note: 'What speaks against it.',
    },
    ourProductId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'products',
      label: ['本店对应商品', '本店對應商品', 'Our product'],
      note: 'The product of the shop it competes with.',
    },
  },
} as const satisfies TableSpec;

export const MARKET_SERIES = {
  dimensions: ['market'],
  label: ['市场数据', '市場數據', 'Market series'],
  note: 'A dated series about the market: an index, a trend, a policy note.',
  fields: {
    series: {
      type: 'category',
      sensitivity: 'none',
      label: ['指标', '指標', 'Series'],
      note: 'What is measured.',
    },
    on: {
      type: 'day',
      sensitivity: 'none',
      label: ['日期', '日期', 'On'],
      note: 'Day or first day of the period.',
    },
    value: {
      type: 'number',
      sensitivity: 'none',
      label: ['数值', '數值', 'Value'],
      note: 'The figure, in the unit beside it.',
    },
    unit: {
      type: 'category',
      sensitivity: 'none',
      label: ['单位', '單位', 'Unit'],
      note: 'Unit of the figure.',
    },
    note: {
      type: 'text',
      sensitivity: 'none',
      label: ['说明', '說明', 'Note'],
      note: 'Remark or policy text.',
    },
  },
} as const satisfies TableSpec;
