import type { TableHeaders } from './header-words.ts';

export const COMPETITOR_PRODUCT_HEADERS: TableHeaders<'competitorProducts'> = {
  competitor: {
    is: '竞争对手, 竞争对手名称, 竞品公司, 竞品品牌, 竞品店铺, 竞店, 对手, 竞争品牌, 对手品牌, 競爭者, 競爭品牌, 競爭對手, 競品店家, 競店, 對手, competitor, competitor name, competing brand, rival, rival name, competitor brand, competitor company',
    maybe: '品牌, 店铺, 公司, brand, company, seller',
  },
  product: {
    is: '竞品名称, 竞品, 竞争产品, 对手产品, 竞品标题, 竞品商品名称, 競品品名, competitor product, competitor product name, rival product, competing product',
    maybe:
      '商品名称, 产品名称, 商品, 产品, 品名, 品項, 品项, product, product name, item, item name, title, 宝贝标题',
  },
  category: {
    is: '竞品品类, 竞品类目, 竞品类别, competitor category',
    maybe: '品类, 类目, 类别, 分类, category',
  },
  on: {
    is: '采集日期, 采集时间, 抓取时间, 抓取日期, 监测日期, 竞品日期, 蒐集日期, 查价日期, 查价时间, 巡价日期, 询价日期, 比价日期, 查價日期, 訪價日期, 比價日期, checked on, date checked, check date, checked at, observed on, scraped at, scrape date, crawl date, observation date, collected on, price date, observed date',
    maybe: '日期, 时间, date, on, 记录日期',
  },
  price: {
    is: '竞品价格, 竞品售价, 对手价格, 竞品单价, 对手售价, 对手单价, 竞店价格, 竞店售价, 竞争对手价格, 競品售價, 競品價格, 對手價格, 對手售價, competitor price, their price, rival price, competing price',
    maybe: '价格, 售价, price, 单价',
  },
  promotion: {
    is: '竞品促销, 对手促销, 竞品活动, 竞品优惠, competitor promotion, rival promotion, competitor promo',
    maybe: '促销, 促销活动, 活动, promotion, promo',
  },
  rating: {
    is: '竞品评分, 对手评分, 竞品星级, competitor rating, rival rating',
    maybe: '评分, 星级, rating, stars, 店铺评分',
  },
  reviewCount: {
    is: '评价数, 累计评价, 累计评价数, 竞品评价数, 评价数量, 評價則數, review count, reviews count, number of reviews, num reviews, competitor reviews, total reviews, rating count',
    maybe: '评论数, reviews, 评价量, comments',
  },
  marketShare: {
    is: '市场份额, 市场占有率, 市占率, 占有率, 市场占比, 市佔率, market share, share of market, market share %',
  },
  strengths: {
    is: '优势, 优点, 竞品优势, 竞品优点, 强项, strengths, strength, competitor strengths, advantages, pros',
  },
  weaknesses: {
    is: '劣势, 缺点, 竞品劣势, 竞品缺点, 不足, 弱点, weaknesses, weakness, competitor weaknesses, disadvantages, cons',
  },
  ourProductId: {
    is: '本店对应商品, 对应我方商品, 我方产品, 我方商品编号, 对标产品, 对标商品, 本店商品ID, 我方產品編號, our product, our product id, our sku, own product id, matched product id, own product, matching product',
  },
};

export const MARKET_SERIES_HEADERS: TableHeaders<'marketSeries'> = {
  series: {
    is: '指标, 指标名称, 指数名称, 指数, 序列, 数据名称, 指標名稱, series, series name, series id, indicator, indicator name, index name, metric, metric name, variable, measure name',
    maybe: '名称, 项目, name, item, keyword, 关键词',
  },
  on: {
    is: '统计日期, 数据日期, 统计期, 统计月份, 报告期, 統計期間, observation period, reference period, time period, obs date, data date',
    maybe:
      '日期, 时间, 月份, 年份, 年, 月, 年月, 期间, 季度, date, month, year, period, week, quarter, on, time, datum',
  },
  value: {
    is: '指标值, 指数值, 数值, 数据值, 统计值, 指標值, index value, indicator value, obs value, observation value, series value',
    maybe: '值, value, 数据, 数量, price, index, score, close, passengers',
  },
  unit: {
    is: '计量单位, 指标单位, 數值單位, units of measure, unit of measure, uom, measure unit',
    maybe: '单位, unit, units',
  },
  note: {
    is: '指标说明, 政策内容, 政策说明, 数据说明, 指標說明, policy, policy note, series note, footnote',
    maybe: '备注, 说明, 备注说明, note, notes, remark, comment, description',
  },
};
