// What stands behind a sale: products, stock, purchases, stores and parcels.

import type { TableSpec } from './table-spec.ts';

export const PRODUCTS = {
  dimensions: ['supplyChain'],
  label: ['商品', '商品', 'Products'],
  note: 'One row per product.',
  fields: {
    productId: {
      type: 'id',
      sensitivity: 'none',
      role: 'key',
      label: ['商品编号', '商品編號', 'Product ID'],
      note: 'Number of the product.',
    },
    name: {
      type: 'category',
      sensitivity: 'none',
      label: ['商品名称', '商品名稱', 'Product name'],
      note: 'Name of the product.',
    },
    category: {
      type: 'category',
      sensitivity: 'none',
      label: ['品类', '品類', 'Category'],
      note: "Category in the shop's own words.",
    },
    brand: {
      type: 'category',
      sensitivity: 'none',
      label: ['品牌', '品牌', 'Brand'],
      note: 'Brand of the product.',
    },
    price: {
      type: 'money',
      sensitivity: 'none',
      label: ['售价', '售價', 'Price'],
      note: 'List price of one unit.',
    },
    cost: {
      type: 'money',
      sensitivity: 'none',
      label: ['成本价', '成本價', 'Cost'],
      note: 'Cost of one unit.',
    },
    launchedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['上架日期', '上架日期', 'Launched on'],
      note: 'Day it first went on sale.',
    },
    leadTimeDays: {
      type: 'number',
      sensitivity: 'none',
      unit: 'days',
      label: ['采购周期', '採購前置天數', 'Lead time'],
      note: 'Days from ordering to receiving it from the supplier.',
    },
    supplier: {
      type: 'category',
      sensitivity: 'none',
      label: ['供应商', '供應商', 'Supplier'],
      note: 'Who supplies it.',
    },
  },
} as const satisfies TableSpec;

export const INVENTORY = {
  dimensions: ['supplyChain'],
  label: ['库存', '庫存', 'Inventory'],
  note: 'Stock of a product in a warehouse on a day.',
  fields: {
    productId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'products',
      label: ['商品编号', '商品編號', 'Product ID'],
      note: 'The product in stock.',
    },
    warehouse: {
      type: 'category',
      sensitivity: 'none',
      label: ['仓库', '倉庫', 'Warehouse'],
      note: 'Where it is kept.',
    },
    on: {
      type: 'day',
      sensitivity: 'none',
      label: ['盘点日期', '盤點日期', 'On'],
      note: 'Day of the count.',
    },
    onHand: {
      type: 'number',
      sensitivity: 'none',
      unit: 'units',
      label: ['现有库存', '現有庫存', 'On hand'],
      note: 'Units in stock.',
    },
    onOrder: {
      type: 'number',
      sensitivity: 'none',
      unit: 'units',
      label: ['在途数量', '在途數量', 'On order'],
      note: 'Units ordered and not yet received.',
    },
    safetyStock: {
      type: 'number',
      sensitivity: 'none',
      unit: 'units',
      label: ['安全库存', '安全庫存', 'Safety stock'],
      note: 'Units the stock should not fall below.',
    },
  },
} as const satisfies TableSpec;

export const PURCHASES = {
  dimensions: ['supplyChain'],
  label: ['采购单', '採購單', 'Purchases'],
  note: 'What the shop bought from its suppliers.',
  fields: {
    purchaseId: {
      type: 'id',
      sensitivity: 'none',
      role: 'key',
      label: ['采购单号', '採購單號', 'Purchase ID'],
      note: 'Number of the purchase.',
    },
    productId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'products',
      label: ['商品编号', '商品編號', 'Product ID'],
      note: 'The product bought.',
    },
    supplier: {
      type: 'category',
      sensitivity: 'none',
      label: ['供应商', '供應商', 'Supplier'],
      note: 'Who it was bought from.',
    },
    orderedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['采购日期', '採購日期', 'Ordered on'],
      note: 'Day it was ordered.',
    },
    receivedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['到货日期', '到貨日期', 'Received on'],
      note: 'Day it arrived.',
    },
    quantity: {
      type: 'number',
      sensitivity: 'none',
      unit: 'units',
      label: ['采购数量', '採購數量', 'Quantity'],
      note: 'Units bought.',
    },
    unitCost: {
      type: 'money',
      sensitivity: 'none',
      label: ['采购单价', '採購單價', 'Unit cost'],
      note: 'Cost of one unit.',
    },
  },
} as const satisfies TableSpec;

export const STORES = {
  dimensions: ['supplyChain', 'geography'],
  label: ['门店与仓库', '門市與倉庫', 'Stores'],
  note: 'One row per shop or warehouse.',
  fields: {
    store: {
      type: 'id',
      sensitivity: 'none',
      role: 'key',
      label: ['门店编号', '門市編號', 'Store'],
      note: 'Number or short name of the shop, as orders refer to it.',
    },
    name: {
      type: 'text',
      sensitivity: 'none',
      label: ['门店名称', '門市名稱', 'Store name'],
      note: 'Full name of the shop.',
    },
    kind: {
      type: 'category',
      sensitivity: 'none',
      values: ['shop', 'warehouse'],
      label: ['类型', '類型', 'Kind'],
      note: 'Shop or warehouse.',
    },
    address: {
      type: 'text',
      sensitivity: 'none',
      label: ['门店地址', '門市地址', 'Store address'],
      note: 'Address of the shop.',
    },
    province: {
      type: 'category',
      sensitivity: 'none',
      label: ['门店省份', '門市縣市／省份', 'Store province'],
      note: 'Province or state of the shop.',
    },
    city: {
      type: 'category',
      sensitivity: 'none',
      label: ['门店城市', '門市城市', 'Store city'],
      note: 'City of the shop.',
    },
    latitude: {
      type: 'latitude',
      sensitivity: 'none',
      unit: 'degrees',
      label: ['门店纬度', '門市緯度', 'Store latitude'],
      note: 'Latitude of the shop, north positive.',
    },
    longitude: {
      type: 'longitude',
      sensitivity: 'none',
      unit: 'degrees',
      label: ['门店经度', '門市經度', 'Store longitude'],
      note: 'Longitude of the shop, east positive.',
    },
    openedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['开业日期', '開幕日期', 'Opened on'],
      note: 'Day the shop opened.',
    },
  },
} as const satisfies TableSpec;

export const SHIPMENTS = {
  dimensions: ['supplyChain', 'service'],
  label: ['发货物流', '出貨物流', 'Shipments'],
  note: 'One row per parcel.',
  fields: {
    shipmentId: {
      type: 'id',
      sensitivity: 'none',
      role: 'key',
      label: ['运单号', '物流單號', 'Shipment ID'],
      note: 'Number of the parcel.',
    },
    orderId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'orders',
      label: ['订单编号', '訂單編號', 'Order ID'],
      note: 'The order it carries.',
    },
    carrier: {
      type: 'category',
      sensitivity: 'none',
      label: ['物流公司', '物流公司', 'Carrier'],
      note: 'Who carried it.',
    },
    warehouse: {
      type: 'category',
      sensitivity: 'none',
      label: ['发货仓', '出貨倉', 'Warehouse'],
      note: 'Where it was sent from.',
    },
    shippedAt: {
      type: 'moment',
      sensitivity: 'none',
      label: ['发货时间', '出貨時間', 'Shipped at'],
      note: 'When it left.',
    },
    promisedAt: {
      type: 'moment',
      sensitivity: 'none',
      label: ['承诺送达时间', '預計送達時間', 'Promised at'],
      note: 'When it was to arrive.',
    },
    deliveredAt: {
      type: 'moment',
      sensitivity: 'none',
      label: ['签收时间', '送達時間', 'Delivered at'],
      note: 'When it arrived.',
    },
    province: {
      type: 'category',
      sensitivity: 'none',
      label: ['目的省份', '目的縣市／省份', 'Destination province'],
      note: 'Province or state it went to.',
    },
    city: {
      type: 'category',
      sensitivity: 'none',
      label: ['目的城市', '目的城市', 'Destination city'],
      note: 'City it went to.',
    },
    status: {
      type: 'category',
      sensitivity: 'none',
      label: ['物流状态', '物流狀態', 'Status'],
      note: 'Status words of the carrier.',
    },
    problem: {
      type: 'category',
      sensitivity: 'none',
      label: ['物流问题', '物流問題', 'Problem'],
      note: 'What went wrong, as stated.',
    },
  },
} as const satisfies TableSpec;
