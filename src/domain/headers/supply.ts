import type { TableHeaders } from './header-words.ts';

export const PRODUCT_HEADERS: TableHeaders<'products'> = {
  productId: {
    is: '商品编号, 商品ID, 商品编码, 商品代码, 商品号, 商品唯一ID, 产品编号, 产品ID, 产品编码, 产品代码, 货品编号, 货品编码, 货品ID, 物料编码, 物料编号, 菜品编号, 商品編號, 商品代號, 產品代號, 商家编码-商品维度, 平台商品ID, product id, product no, product number, product code, product ref, product key, stock code, stockcode, item code, item no, item number, product sku id',
    likely: '宝贝ID, 款式编号, 品号, 料号, item id, handle, article number, 品號',
    maybe: '编号, 编码, 条码, 条形码, 货号, 款号, id, sku, code, barcode, upc, ean, asin, 宝贝编码',
  },
  name: {
    likely:
      '商品名称, 商品标题, 商品名, 产品名称, 产品名, 货品名称, 品名, 物料名称, 菜品名称, 品項名稱, product name, product title, item name, item title',
    maybe: '名称, 标题, 宝贝标题, 宝贝名称, 商品, 产品, name, title, description, product, item',
  },
  category: {
    likely:
      '商品类目, 商品分类, 商品类别, 产品分类, 产品类别, 产品类型, 品类, 类目, 一级类目, categories, product categories, 商品類別, product category, item category, product type, category name, product group',
    maybe: '分类, 类别, 类型, category, type, department, collection',
  },
  brand: {
    likely: '商品品牌, 产品品牌, product brand',
    maybe: '品牌, 品牌名称, 牌子, 廠牌, brand, brand name, vendor, manufacturer',
  },
  price: {
    is: '吊牌价, 标价, 建议零售价, 零售价, 市场价, 挂牌价, 一口价, 商品售价, 定价, 建議售價, 定價, 門市價, list price, retail price, msrp, regular price, catalog price, rrp, compare at price, variant price, price list, standard price',
    likely: '售价, 销售价, 原价',
    maybe: '价格, 单价, price, unit price, selling price, 商品价格, 销售单价',
  },
  cost: {
    is: '成本价, 进货价, 进价, 采购价, 商品成本价, 进货成本, 成本单价, 單位成本, 進貨成本, cost price, unit cost, cost per item, purchase price, standard cost, wholesale price, landed cost, product cost, buying price',
    likely: 'cost, 成本',
  },
  launchedOn: {
    is: '上架日期, 上架时间, 上新日期, 上市日期, 上新时间, 首次上架时间, 上市時間, launched on, launch date, release date, available from, on sale date, date first available, published date, introduction date, listed on',
    maybe: '创建时间, created at, publish date',
  },
  leadTimeDays: {
    is: '采购周期, 备货周期, 补货周期, 交货周期, 采购提前期, 到货天数, 采购天数, 供货周期, 前置天數, 前置時間, 交期, lead time, lead time days, supplier lead time, replenishment lead time, reorder lead time, delivery lead time',
  },
  supplier: {
    is: '供应商, 供应商名称, 供货商, 供货商名称, 供應廠商, 進貨廠商, supplier, supplier name, supplier id, vendor name',
    maybe: 'vendor, 厂家, 厂商, manufacturer, manufacturer id',
  },
};

export const INVENTORY_HEADERS: TableHeaders<'inventory'> = {
  productId: {},
  warehouse: {
    is: '仓库, 仓库名称, 所在仓库, 库房, 仓库编号, 仓库ID, 存放仓库, 倉別, 倉庫名稱, 庫別, warehouse, warehouse name, warehouse id, warehouse code, stock location, storage location',
    maybe: '仓, location, 门店, 库位, location name, store',
  },
  on: {
    is: '盘点日期, 盘点时间, 库存日期, 盤點日, 庫存日期, stock date, inventory date, stocktake date, count date, as of date, snapshot date, stock as of, stocktaking date',
    maybe: '日期, 时间, date, on, 更新时间',
  },
  onHand: {
    is: '现有库存, 库存数量, 库存, 当前库存, 可用库存, 实际库存, 结存数量, 结存, 现存量, 可用量, 在库数量, 库存量, 庫存數量, 現有庫存, on hand, quantity on hand, qty on hand, stock on hand, stock level, stock quantity, inventory, inventory quantity, variant inventory qty, available quantity, available stock, units in stock, current stock, onhand, on hand quantity',
    likely: 'stock',
    maybe: '数量, quantity, qty, available, in stock, 可售数量',
  },
  onOrder: {
    is: '在途数量, 在途库存, 在途, 采购在途, 已订未到, 未到货数量, 在途庫存, on order, quantity on order, qty on order, units on order, incoming, incoming stock, inbound quantity, incoming quantity',
  },
  safetyStock: {
    is: '安全库存, 安全库存量, 库存下限, 最低库存, 预警库存, 库存预警值, 安全存量, 最低存量, safety stock, minimum stock, min stock, reorder level, reorder point, minimum stock level, low stock threshold, low stock amount, low stock alert, par level, restock level, critical quantity',
  },
};

export const PURCHASE_HEADERS: TableHeaders<'purchases'> = {
  purchaseId: {
    is: '采购单号, 采购订单号, 采购编号, 采购单编号, 进货单号, 入库单号, 採購單號, 進貨單號, purchase id, po id, po no, purchase no, purchase number, purchase order, purchase order no, purchase order number',
    likely: 'po number, purchase order id',
    maybe: '单号, 编号, id',
  },
  productId: {},
  supplier: {
    likely: 'purchase from',
    maybe:
      '供应商, 供应商名称, 供货商, 供應廠商, 进货厂商, supplier, supplier name, vendor, vendor name, supplier id',
  },
  orderedOn: {
    is: '采购日期, 采购时间, 进货日期, 进货时间, 采购下单日期, 採購日, 採購日期, 進貨日, 叫貨日期, 進貨日期, po date, purchase order date, procurement date',
    maybe: '日期, 下单日期, 下单时间, date, order date, ordered on, purchase date',
  },
  receivedOn: {
    is: '到货日期, 到货时间, 入库日期, 入库时间, 实际到货日期, 到貨日, 入庫日期, received on, received date, goods received date, date received from supplier, arrival date, stocked on, actual receipt date, received at',
    maybe: '收货日期, 收货时间, date received, delivery date',
  },
  quantity: {
    is: '采购数量, 进货数量, 入库数量, 采购量, 进货量, 採購量, 進貨數量, purchase quantity, purchase qty, po quantity, po qty, quantity received, received quantity',
    maybe: '数量, quantity, qty, units, ordered quantity, order quantity',
  },
  unitCost: {
    is: '采购单价, 进货单价, 采购成本单价, 進貨單價, 採購單價, purchase unit price, purchase unit cost, po price, supplier price, unit purchase price, purchase cost',
    maybe:
      '单价, 进价, 进货价, 采购价, 成本价, unit cost, cost, unit price, price, purchase price, cost price',
  },
};

export const STORE_HEADERS: TableHeaders<'stores'> = {
  store: {
    likely:
      '门店编号, 门店ID, 门店代码, 店铺编号, 店铺ID, 門市編號, 門市代號, store id, store code, store no, store number, store, shop id, branch code',
    maybe: 'code, 编号, id, 网点编号, location code, 店号, 門市代號, 門市代碼, 店代碼',
  },
  name: {
    likely: '门店名称, 店铺名称, 門市名稱, store name, shop name, branch name',
    maybe: '名称, name, 门店全称, full name, 店铺全称, 店名',
  },
  kind: {
    is: '门店类型, 店铺类型, 网点类型, 门店类别, 門市類型, 據點類型, store type, shop type, store kind, outlet type, location type, store format',
    maybe: '类型, type, kind, format',
  },
  address: {
    is: '门店地址, 店铺地址, 店址, 网点地址, 仓库地址, 門市地址, store address, shop address, outlet address, branch address, warehouse address, location address',
    maybe: '地址, 详细地址, address, street',
  },
  province: {
    is: '门店省份, 门店所在省, 門市縣市, store state, store province, shop state',
    maybe: '省, 省份, 縣市, province, state',
  },
  city: {
    is: '门店城市, 门店所在市, 门店所在城市, 門市城市, store city, shop city, branch city, outlet city',
    maybe: '城市, 市, city, town',
  },
  latitude: {
    is: '门店纬度, 店铺纬度, 門市緯度, store latitude, store lat, shop latitude',
    maybe: '纬度, latitude, lat',
  },
  longitude: {
    is: '门店经度, 店铺经度, 門市經度, store longitude, store lng, shop longitude',
    maybe: '经度, longitude, lng, lon, long',
  },
  openedOn: {
    is: '开业日期, 开店日期, 开业时间, 开店时间, 开张日期, 開幕日, 開店日, opening date, store opening date, store opened on, store open date, date of opening',
    maybe: 'opened on, open date, opened date',
  },
};

export const SHIPMENT_HEADERS: TableHeaders<'shipments'> = {
  shipmentId: {
    is: '运单号, 运单编号, 快递单号, 物流单号, 快递编号, 包裹号, 发货单号, 配送单号, 物流編號, 託運單號, 宅配單號, 配送編號, 出貨單號, shipment id, shipment no, shipment number, tracking number, tracking no, tracking code, tracking id, parcel id, waybill, waybill number, airway bill, awb, consignment number, tracking #',
    maybe: 'id, 编号',
  },
  orderId: {},
  carrier: {
    is: '物流公司, 快递公司, 承运商, 承运公司, 物流商, 快递, 物流名称, 配送公司, 貨運公司, 宅配公司, 物流商名稱, carrier, carrier name, courier, courier name, shipping carrier, tracking provider, tracking company, logistics company, delivery company, shipping provider, shipping provider name, logistics provider',
    maybe: '运送方式, 配送方式, 物流方式, shipping method, delivery method, shipping company',
  },
  warehouse: {
    is: '发货仓, 发货仓库, 出库仓库, 发出仓库, 出貨倉, 出貨倉庫, ship from, ship from warehouse, origin warehouse, fulfillment center, fulfilment centre, dispatch warehouse, fulfillment location, shipped from',
    likely: '仓库名称',
    maybe: '仓库, 仓库ID, warehouse',
  },
  shippedAt: {
    is: '发货时间, 发货日期, 出库时间, 出库日期, 卖家发货时间, 商家发货时间, 商品发货时间, 寄出时间, 发出时间, 揽收时间, 出貨日期, 出貨日, 寄件日期, shipped at, shipped date, shipped on, dispatch date, dispatched at, shipment date, date shipped, fulfilled at, despatch date, order delivered carrier date, shipping time, ship date, shipping date',
  },
  promisedAt: {
    is: '承诺送达时间, 承诺到达时间, 预计送达时间, 预计到达时间, 预计送达日期, 承诺发货时间, 预计发货时间, 最晚发货时间, 期望送达时间, 預計到貨日, 預計送達日, promised at, promised date, promised delivery date, estimated delivery date, expected delivery date, eta, delivery promise, order estimated delivery date, scheduled delivery date, required date',
  },
  deliveredAt: {
    is: '签收时间, 签收日期, 送达时间, 送达日期, 妥投时间, 实际送达时间, 物流签收时间, 送達日期, 配達日期, delivered at, delivered date, delivered on, actual delivery date, date delivered, order delivered customer date, delivery time, delivery completed at, signed at',
    maybe: '收货时间, 确认收货时间, delivery date, 到达时间',
  },
  province: {
    is: '目的省份, 目的省, 到达省份, 目的地省份, destination province',
    maybe: '省, 省份, 收货省份, 收件省份, province, state, destination state',
  },
  city: {
    is: '目的城市, 目的地城市, 到达城市, 目的地, 派送城市',
    maybe: '城市, 市, 收货城市, 收件城市, city, destination city, destination',
  },
  status: {
    is: '物流状态, 快递状态, 运单状态, 配送状态, 物流狀態, 配送進度, 貨態, shipment status, tracking status, shipping status, parcel status',
    likely: '发货状态, delivery status, fulfillment status',
    maybe: '状态, status',
  },
  problem: {
    is: '物流问题, 异常原因, 物流异常, 配送异常, 异常信息, 异常类型, 延误原因, 配送異常, 異常說明, shipping problem, delivery problem, shipment problem, delivery issue, exception reason, delivery exception, delay reason',
    maybe: '异常, problem, issue, exception',
  },
};
