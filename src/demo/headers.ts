/** Names and column headers of the files, as the usual exports of each language have them. */
import { type Locale, type Wording, wordIn } from '#domain/locale.ts';

/** null: the files of this language have no such column. */
type Header = Wording<string | null>;

interface FileHeaders {
  readonly name: Wording;
  readonly columns: Readonly<Record<string, Header>>;
}

export const FILES = {
  orders: {
    name: ['订单报表', '訂單報表', 'orders'],
    columns: {
      orderId: ['订单编号', '訂單編號', 'Order ID'],
      orderedAt: ['订单创建时间', '訂單成立時間', 'Order Date'],
      customerId: ['客户编号', '顧客編號', 'Customer ID'],
      status: ['订单状态', '訂單狀態', 'Order Status'],
      channel: ['订单来源', '訂單來源', 'Sales Channel'],
      store: ['门店', '門市', 'Store'],
      goods: ['商品总价（元）', '商品總價(NT$)', 'Subtotal (USD)'],
      discount: ['优惠金额', '折扣金額', 'Discount'],
      freight: ['运费', '運費', 'Shipping Fee'],
      amount: ['买家实付金额（元）', '實付總額(NT$)', 'Total Paid (USD)'],
      refund: ['退款金额', '退款金額', 'Refund Amount'],
      payment: ['支付方式', '付款方式', 'Payment Method'],
      promotion: ['优惠名称', '促銷活動', 'Promotion'],
      message: ['买家留言', '買家備註', 'Buyer Note'],
      receiverName: ['收货人姓名', '收件人姓名', 'Shipping Name'],
      receiverPhone: ['收货人手机', '收件人電話', 'Shipping Phone'],
      province: ['收货省份', null, 'Shipping State'],
      city: ['收货城市', '收件城市', 'Shipping City'],
      district: [null, '收件鄉鎮市區', null],
    },
  },
  orderLines: {
    name: ['订单商品明细', '訂單明細', 'order lines'],
    columns: {
      orderId: ['订单编号', '訂單編號', 'Order ID'],
      productId: ['商品编号', '商品編號', 'Product ID'],
      productName: ['商品名称', '商品名稱', 'Product Name'],
      variant: ['商品规格', '商品規格', 'Variant'],
      quantity: ['购买数量', '數量', 'Quantity'],
      unitPrice: ['商品单价', '商品單價', 'Unit Price'],
    },
  },
  customers: {
    name: ['会员资料', '會員名單', 'customers'],
    columns: {
      customerId: ['客户编号', '顧客編號', 'Customer ID'],
      name: ['客户姓名', '顧客姓名', 'Customer Name'],
      company: ['公司名称', '公司名稱', 'Company'],
      gender: ['性别', '性別', 'Gender'],
      birthday: ['生日', '生日', 'Birthday'],
      phone: ['手机号', '手機', 'Phone'],
      email: [null, '電子信箱', 'Email'],
      province: ['省份', null, 'State'],
      city: ['城市', '城市', 'City'],
      memberLevel: ['会员等级', '會員等級', 'Loyalty Tier'],
      points: ['积分', '會員點數', 'Points'],
      storedBalance: ['储值余额', '儲值金餘額', 'Store Credit'],
      registeredAt: ['注册时间', '建檔日期', 'Registration Date'],
      source: ['客户来源', '顧客來源', 'Customer Source'],
      occupation: ['职业', '職業', 'Occupation'],
      householdSize: ['家庭人数', '家庭人數', 'Household Size'],
      childrenCount: ['子女数', '子女數', 'Children'],
      interests: ['兴趣爱好', '興趣', 'Interests'],
      device: ['常用设备', '裝置', 'Device'],
      agrees: ['接受短信营销', '同意接收簡訊', 'Accepts Email Marketing'],
    },
  },
  consents: {
    name: ['营销同意记录', '行銷同意紀錄', 'consents'],
    columns: {
      customerId: ['客户编号', '顧客編號', 'Customer ID'],
      purpose: ['同意用途', '同意用途', 'Consent Purpose'],
      channel: ['同意渠道', '同意管道', 'Consent Channel'],
      granted: ['是否同意', '是否同意', 'Consent Given'],
      at: ['同意时间', '同意日期', 'Consent Date'],
      source: ['同意来源', '同意方式', 'Consent Source'],
    },
  },
  products: {
    name: ['商品资料', '商品資料', 'products'],
    columns: {
      productId: ['商品编号', '商品編號', 'Product ID'],
      name: ['商品名称', '商品名稱', 'Product Name'],
      category: ['商品类目', '商品類別', 'Product Category'],
      brand: ['品牌', '品牌', 'Brand'],
      price: ['零售价', '建議售價', 'Retail Price'],
      cost: ['成本价', '進貨成本', 'Unit Cost'],
      launchedOn: ['上架日期', '上架日期', 'Launch Date'],
      leadTimeDays: ['采购周期', '前置天數', 'Lead Time Days'],
      supplier: ['供应商', '供應商', 'Supplier'],
    },
  },
  returns: {
    name: ['退款退货', '退換貨紀錄', 'returns'],
    columns: {
      returnId: ['退款编号', '退換貨單號', 'Return ID'],
      orderId: ['订单编号', '訂單編號', 'Order ID'],
      productId: ['商品编号', '商品編號', 'Product ID'],
      returnedAt: ['退款时间', '退貨日期', 'Return Date'],
      quantity: ['退货数量', '退貨數量', 'Return Quantity'],
      amount: ['退款金额', '退款金額', 'Refund Amount'],
      reason: ['退款原因', '退貨原因', 'Return Reason'],
    },
  },
  events: {
    name: ['访问记录', '瀏覽紀錄', 'page views'],
    columns: {
      customerId: ['客户编号', '顧客編號', 'Customer ID'],
      at: ['访问时间', '瀏覽時間', 'Event Time'],
      kind: ['事件类型', '事件類型', 'Event Type'],
      page: ['页面', '頁面標題', 'Page Title'],
      productId: ['商品编号', '商品編號', 'Product ID'],
      dwellSeconds: ['停留秒数', '停留時間', 'Dwell Seconds'],
      sessionId: ['会话编号', '會話編號', 'Session ID'],
      referrer: ['流量来源', '流量來源', 'Traffic Source'],
    },
  },
  feedback: {
    name: ['商品评价', '商品評價', 'reviews'],
    columns: {
      feedbackId: ['评价编号', '評論編號', 'Review ID'],
      customerId: ['客户编号', '顧客編號', 'Customer ID'],
      orderId: ['订单编号', '訂單編號', 'Order ID'],
      productId: ['商品编号', '商品編號', 'Product ID'],
      at: ['评价时间', '評價日期', 'Review Date'],
      rating: ['评分', '評分', 'Rating'],
      text: ['评价内容', '評論內容', 'Review Text'],
    },
  },
  tickets: {
    name: ['客服工单', '客服案件', 'tickets'],
    columns: {
      ticketId: ['工单编号', '案件編號', 'Ticket ID'],
      customerId: ['客户编号', '顧客編號', 'Customer ID'],
      openedAt: ['受理时间', '反映時間', 'Opened At'],
      firstReplyAt: ['首次响应时间', '首次回覆時間', 'First Reply At'],
      closedAt: ['解决时间', '結案時間', 'Resolved At'],
      channel: ['工单来源', '反映管道', 'Ticket Channel'],
      category: ['问题类型', '案件類型', 'Issue Type'],
      priority: ['优先级', '優先順序', 'Priority'],
      status: ['工单状态', '案件狀態', 'Ticket Status'],
      agent: ['客服', '客服專員', 'Agent'],
      text: ['问题描述', '問題說明', 'Issue Description'],
      satisfaction: ['服务评分', '滿意度分數', 'Satisfaction Score'],
      isComplaint: ['是否投诉', '是否為客訴', 'Is Complaint'],
    },
  },
  surveys: {
    name: ['顾客问卷', '顧客問卷', 'survey'],
    columns: {
      responseId: ['答卷编号', '填答編號', 'Response ID'],
      customerId: ['客户编号', '顧客編號', 'Customer ID'],
      at: ['答题时间', '填答時間', 'Submitted At'],
      questionId: ['题号', '題目代號', 'Question ID'],
      questionText: ['题目', '題目', 'Question'],
      questionKind: ['题型', '題型', 'Question Type'],
      answer: ['答案', '答案', 'Answer'],
    },
  },
  inventory: {
    name: ['库存', '庫存', 'inventory'],
    columns: {
      productId: ['商品编号', '商品編號', 'Product ID'],
      warehouse: ['仓库', '倉庫名稱', 'Warehouse'],
      on: ['盘点日期', '盤點日期', 'Stock Date'],
      onHand: ['现有库存', '現有庫存', 'On Hand'],
      onOrder: ['在途数量', '在途數量', 'On Order'],
      safetyStock: ['安全库存', '安全庫存', 'Safety Stock'],
    },
  },
  rivals: {
    name: ['竞品监测', '競品觀察', 'competitors'],
    columns: {
      competitor: ['竞争对手', '競爭對手', 'Competitor'],
      product: ['竞品名称', '競品品名', 'Competitor Product'],
      category: ['竞品品类', '競品類別', 'Competitor Category'],
      on: ['采集日期', '蒐集日期', 'Observed On'],
      price: ['竞品价格', '競品售價', 'Competitor Price'],
      promotion: ['竞品促销', '競品促銷', 'Competitor Promotion'],
      rating: ['竞品评分', '競品評分', 'Competitor Rating'],
      reviewCount: ['累计评价', '評價則數', 'Review Count'],
      strengths: ['优势', '優勢', 'Strengths'],
      weaknesses: ['劣势', '劣勢', 'Weaknesses'],
      ourProductId: ['本店对应商品', '我方產品編號', 'Our Product ID'],
    },
  },
  coupons: {
    name: ['优惠券', '優惠券', 'coupons'],
    columns: {
      couponId: ['优惠券编号', '優惠券序號', 'Coupon ID'],
      customerId: ['客户编号', '顧客編號', 'Customer ID'],
      kind: ['优惠券名称', '優惠券名稱', 'Coupon Name'],
      value: ['面额', '面額', 'Coupon Value'],
      issuedOn: ['发放日期', '發放日', 'Issue Date'],
      expiresOn: ['过期日期', '使用期限', 'Expiry Date'],
      redeemedOn: ['核销日期', '核銷日', 'Redemption Date'],
      orderId: ['使用订单号', '核銷訂單號', 'Redeemed On Order'],
    },
  },
  campaigns: {
    name: ['营销活动', '行銷活動', 'campaigns'],
    columns: {
      campaignId: ['活动编号', '行銷活動編號', 'Campaign ID'],
      name: ['营销活动名称', '行銷活動名稱', 'Campaign Name'],
      goal: ['活动目标', '行銷目標', 'Campaign Goal'],
      channel: ['活动渠道', '行銷管道', 'Campaign Channel'],
      startedOn: ['活动开始日期', '活動起日', 'Campaign Start Date'],
      endedOn: ['活动结束日期', '活動迄日', 'Campaign End Date'],
      cost: ['活动费用', '行銷費用', 'Campaign Cost'],
    },
  },
  contacts: {
    name: ['营销触达', '行銷觸及紀錄', 'campaign sends'],
    columns: {
      campaignId: ['活动编号', '行銷活動編號', 'Campaign ID'],
      customerId: ['客户编号', '顧客編號', 'Customer ID'],
      at: ['触达时间', '觸及時間', 'Send Date'],
      channel: ['触达渠道', '觸及管道', 'Contact Method'],
      variant: ['实验组', '實驗組別', 'Test Group'],
      delivered: ['是否送达', '是否已送達', 'Delivered'],
      opened: ['是否打开', '是否開啟', 'Opened'],
      clicked: ['是否点击', '是否點閱', 'Clicked'],
      responded: ['是否转化', '是否回應', 'Converted'],
      optedOut: ['是否退订', '是否取消訂閱', 'Unsubscribed'],
    },
  },
} as const satisfies Readonly<Record<string, FileHeaders>>;

export type DemoTable = keyof typeof FILES;
export type ColumnOf<Table extends DemoTable> = keyof (typeof FILES)[Table]['columns'] & string;

/** Headers of a file by column, in the order of the file. */
export function headersOf<Table extends DemoTable>(
  table: Table,
  locale: Locale,
): Partial<Record<ColumnOf<Table>, string>> {
  const headers: Partial<Record<ColumnOf<Table>, string>> = {};
  for (const [column, header] of Object.entries<Header>(FILES[table].columns)) {
    const word = wordIn(header, locale);
    if (word !== null) headers[column as ColumnOf<Table>] = word;
  }
  return headers;
}

export function fileNameOf(table: DemoTable, locale: Locale): string {
  return wordIn<string>(FILES[table].name, locale);
}
