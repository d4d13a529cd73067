/** Names and column headers of the files, as the usual exports of each language have them. */
import { type Locale } from '#domain/locale.ts';
export declare const FILES: {
    readonly orders: {
        readonly name: readonly ["订单报表", "訂單報表", "orders"];
        readonly columns: {
            readonly orderId: readonly ["订单编号", "訂單編號", "Order ID"];
            readonly orderedAt: readonly ["订单创建时间", "訂單成立時間", "Order Date"];
            readonly customerId: readonly ["客户编号", "顧客編號", "Customer ID"];
            readonly status: readonly ["订单状态", "訂單狀態", "Order Status"];
            readonly channel: readonly ["订单来源", "訂單來源", "Sales Channel"];
            readonly store: readonly ["门店", "門市", "Store"];
            readonly goods: readonly ["商品总价（元）", "商品總價(NT$)", "Subtotal (USD)"];
            readonly discount: readonly ["优惠金额", "折扣金額", "Discount"];
            readonly freight: readonly ["运费", "運費", "Shipping Fee"];
            readonly amount: readonly ["买家实付金额（元）", "實付總額(NT$)", "Total Paid (USD)"];
            readonly refund: readonly ["退款金额", "退款金額", "Refund Amount"];
            readonly payment: readonly ["支付方式", "付款方式", "Payment Method"];
            readonly promotion: readonly ["优惠名称", "促銷活動", "Promotion"];
            readonly message: readonly ["买家留言", "買家備註", "Buyer Note"];
            readonly receiverName: readonly ["收货人姓名", "收件人姓名", "Shipping Name"];
            readonly receiverPhone: readonly ["收货人手机", "收件人電話", "Shipping Phone"];
            readonly province: readonly ["收货省份", null, "Shipping State"];
            readonly city: readonly ["收货城市", "收件城市", "Shipping City"];
            readonly district: readonly [null, "收件鄉鎮市區", null];
        };
    };
    readonly orderLines: {
        readonly name: readonly ["订单商品明细", "訂單明細", "order lines"];
        readonly columns: {
            readonly orderId: readonly ["订单编号", "訂單編號", "Order ID"];
            readonly productId: readonly ["商品编号", "商品編號", "Product ID"];
            readonly productName: readonly ["商品名称", "商品名稱", "Product Name"];
            readonly variant: readonly ["商品规格", "商品規格", "Variant"];
            readonly quantity: readonly ["购买数量", "數量", "Quantity"];
            readonly unitPrice: readonly ["商品单价", "商品單價", "Unit Price"];
        };
    };
    readonly customers: {
        readonly name: readonly ["会员资料", "會員名單", "customers"];
        readonly columns: {
            readonly customerId: readonly ["客户编号", "顧客編號", "Customer ID"];
            readonly name: readonly ["客户姓名", "顧客姓名", "Customer Name"];
            readonly company: readonly ["公司名称", "公司名稱", "Company"];
            readonly gender: readonly ["性别", "性別", "Gender"];
            readonly birthday: readonly ["生日", "生日", "Birthday"];
            readonly phone: readonly ["手机号", "手機", "Phone"];
            readonly email: readonly [null, "電子信箱", "Email"];
            readonly province: readonly ["省份", null, "State"];
            readonly city: readonly ["城市", "城市", "City"];
            readonly memberLevel: readonly ["会员等级", "會員等級", "Loyalty Tier"];
            readonly points: readonly ["积分", "會員點數", "Points"];
            readonly storedBalance: readonly ["储值余额", "儲值金餘額", "Store Credit"];
            readonly registeredAt: readonly ["注册时间", "建檔日期", "Registration Date"];
            readonly source: readonly ["客户来源", "顧客來源", "Customer Source"];
            readonly occupation: readonly ["职业", "職業", "Occupation"];
            readonly householdSize: readonly ["家庭人数", "家庭人數", "Household Size"];
            readonly childrenCount: readonly ["子女数", "子女數", "Children"];
            readonly interests: readonly ["兴趣爱好", "興趣", "Interests"];
            readonly device: readonly ["常用设备", "裝置", "Device"];
            readonly agrees: readonly ["接受短信营销", "同意接收簡訊", "Accepts Email Marketing"];
        };
    };
    readonly consents: {
        readonly name: readonly ["营销同意记录", "行銷同意紀錄", "consents"];
        readonly columns: {
            readonly customerId: readonly ["客户编号", "顧客編號", "Customer ID"];
            readonly purpose: readonly ["同意用途", "同意用途", "Consent Purpose"];
            readonly channel: readonly ["同意渠道", "同意管道", "Consent Channel"];
            readonly granted: readonly ["是否同意", "是否同意", "Consent Given"];
            readonly at: readonly ["同意时间", "同意日期", "Consent Date"];
            readonly source: readonly ["同意来源", "同意方式", "Consent Source"];
        };
    };
    readonly products: {
        readonly name: readonly ["商品资料", "商品資料", "products"];
        readonly columns: {
            readonly productId: readonly ["商品编号", "商品編號", "Product ID"];
            readonly name: readonly ["商品名称", "商品名稱", "Product Name"];
            readonly category: readonly ["商品类目", "商品類別", "Product Category"];
            readonly brand: readonly ["品牌", "品牌", "Brand"];
            readonly price: readonly ["零售价", "建議售價", "Retail Price"];
            readonly cost: readonly ["成本价", "進貨成本", "Unit Cost"];
            readonly launchedOn: readonly ["上架日期", "上架日期", "Launch Date"];
            readonly leadTimeDays: readonly ["采购周期", "前置天數", "Lead Time Days"];
            readonly supplier: readonly ["供应商", "供應商", "Supplier"];
        };
    };
    readonly returns: {
        readonly name: readonly ["退款退货", "退換貨紀錄", "returns"];
        readonly columns: {
            readonly returnId: readonly ["退款编号", "退換貨單號", "Return ID"];
            readonly orderId: readonly ["订单编号", "訂單編號", "Order ID"];
            readonly productId: readonly ["商品编号", "商品編號", "Product ID"];
            readonly returnedAt: readonly ["退款时间", "退貨日期", "Return Date"];
            readonly quantity: readonly ["退货数量", "退貨數量", "Return Quantity"];
            readonly amount: readonly ["退款金额", "退款金額", "Refund Amount"];
            readonly reason: readonly ["退款原因", "退貨原因", "Return Reason"];
        };
    };
    readonly events: {
        readonly name: readonly ["访问记录", "瀏覽紀錄", "page views"];
        readonly columns: {
            readonly customerId: readonly ["客户编号", "顧客編號", "Customer ID"];
            readonly at: readonly ["访问时间", "瀏覽時間", "Event Time"];
            readonly kind: readonly ["事件类型", "事件類型", "Event Type"];
            readonly page: readonly ["页面", "頁面標題", "Page Title"];
            readonly productId: readonly ["商品编号", "商品編號", "Product ID"];
            readonly dwellSeconds: readonly ["停留秒数", "停留時間", "Dwell Seconds"];
            readonly sessionId: readonly ["会话编号", "會話編號", "Session ID"];
            readonly referrer: readonly ["流量来源", "流量來源", "Traffic Source"];
        };
    };
    readonly feedback: {
        readonly name: readonly ["商品评价", "商品評價", "reviews"];
        readonly columns: {
            readonly feedbackId: readonly ["评价编号", "評論編號", "Review ID"];
            readonly customerId: readonly ["客户编号", "顧客編號", "Customer ID"];
            readonly orderId: readonly ["订单编号", "訂單編號", "Order ID"];
            readonly productId: readonly ["商品编号", "商品編號", "Product ID"];
            readonly at: readonly ["评价时间", "評價日期", "Review Date"];
            readonly rating: readonly ["评分", "評分", "Rating"];
            readonly text: readonly ["评价内容", "評論內容", "Review Text"];
        };
    };
    readonly tickets: {
        readonly name: readonly ["客服工单", "客服案件", "tickets"];
        readonly columns: {
            readonly ticketId: readonly ["工单编号", "案件編號", "Ticket ID"];
            readonly customerId: readonly ["客户编号", "顧客編號", "Customer ID"];
            readonly openedAt: readonly ["受理时间", "反映時間", "Opened At"];
            readonly firstReplyAt: readonly ["首次响应时间", "首次回覆時間", "First Reply At"];
            readonly closedAt: readonly ["解决时间", "結案時間", "Resolved At"];
            readonly channel: readonly ["工单来源", "反映管道", "Ticket Channel"];
            readonly category: readonly ["问题类型", "案件類型", "Issue Type"];
            readonly priority: readonly ["优先级", "優先順序", "Priority"];
            readonly status: readonly ["工单状态", "案件狀態", "Ticket Status"];
            readonly agent: readonly ["客服", "客服專員", "Agent"];
            readonly text: readonly ["问题描述", "問題說明", "Issue Description"];
            readonly satisfaction: readonly ["服务评分", "滿意度分數", "Satisfaction Score"];
            readonly isComplaint: readonly ["是否投诉", "是否為客訴", "Is Complaint"];
        };
    };
    readonly surveys: {
        readonly name: readonly ["顾客问卷", "顧客問卷", "survey"];
        readonly columns: {
            readonly responseId: readonly ["答卷编号", "填答編號", "Response ID"];
            readonly customerId: readonly ["客户编号", "顧客編號", "Customer ID"];
            readonly at: readonly ["答题时间", "填答時間", "Submitted At"];
            readonly questionId: readonly ["题号", "題目代號", "Question ID"];
            readonly questionText: readonly ["题目", "題目", "Question"];
            readonly questionKind: readonly ["题型", "題型", "Question Type"];
            readonly answer: readonly ["答案", "答案", "Answer"];
        };
    };
    readonly inventory: {
        readonly name: readonly ["库存", "庫存", "inventory"];
        readonly columns: {
            readonly productId: readonly ["商品编号", "商品編號", "Product ID"];
            readonly warehouse: readonly ["仓库", "倉庫名稱", "Warehouse"];
            readonly on: readonly ["盘点日期", "盤點日期", "Stock Date"];
            readonly onHand: readonly ["现有库存", "現有庫存", "On Hand"];
            readonly onOrder: readonly ["在途数量", "在途數量", "On Order"];
            readonly safetyStock: readonly ["安全库存", "安全庫存", "Safety Stock"];
        };
    };
    readonly rivals: {
        readonly name: readonly ["竞品监测", "競品觀察", "competitors"];
        readonly columns: {
            readonly competitor: readonly ["竞争对手", "競爭對手", "Competitor"];
            readonly product: readonly ["竞品名称", "競品品名", "Competitor Product"];
            readonly category: readonly ["竞品品类", "競品類別", "Competitor Category"];
            readonly on: readonly ["采集日期", "蒐集日期", "Observed On"];
            readonly price: readonly ["竞品价格", "競品售價", "Competitor Price"];
            readonly promotion: readonly ["竞品促销", "競品促銷", "Competitor Promotion"];
            readonly rating: readonly ["竞品评分", "競品評分", "Competitor Rating"];
            readonly reviewCount: readonly ["累计评价", "評價則數", "Review Count"];
            readonly strengths: readonly ["优势", "優勢", "Strengths"];
            readonly weaknesses: readonly ["劣势", "劣勢", "Weaknesses"];
            readonly ourProductId: readonly ["本店对应商品", "我方產品編號", "Our Product ID"];
        };
    };
    readonly coupons: {
        readonly name: readonly ["优惠券", "優惠券", "coupons"];
        readonly columns: {
            readonly couponId: readonly ["优惠券编号", "優惠券序號", "Coupon ID"];
            readonly customerId: readonly ["客户编号", "顧客編號", "Customer ID"];
            readonly kind: readonly ["优惠券名称", "優惠券名稱", "Coupon Name"];
            readonly value: readonly ["面额", "面額", "Coupon Value"];
            readonly issuedOn: readonly ["发放日期", "發放日", "Issue Date"];
            readonly expiresOn: readonly ["过期日期", "使用期限", "Expiry Date"];
            readonly redeemedOn: readonly ["核销日期", "核銷日", "Redemption Date"];
            readonly orderId: readonly ["使用订单号", "核銷訂單號", "Redeemed On Order"];
        };
    };
    readonly campaigns: {
        readonly name: readonly ["营销活动", "行銷活動", "campaigns"];
        readonly columns: {
            readonly campaignId: readonly ["活动编号", "行銷活動編號", "Campaign ID"];
            readonly name: readonly ["营销活动名称", "行銷活動名稱", "Campaign Name"];
            readonly goal: readonly ["活动目标", "行銷目標", "Campaign Goal"];
            readonly channel: readonly ["活动渠道", "行銷管道", "Campaign Channel"];
            readonly startedOn: readonly ["活动开始日期", "活動起日", "Campaign Start Date"];
            readonly endedOn: readonly ["活动结束日期", "活動迄日", "Campaign End Date"];
            readonly cost: readonly ["活动费用", "行銷費用", "Campaign Cost"];
        };
    };
    readonly contacts: {
        readonly name: readonly ["营销触达", "行銷觸及紀錄", "campaign sends"];
        readonly columns: {
            readonly campaignId: readonly ["活动编号", "行銷活動編號", "Campaign ID"];
            readonly customerId: readonly ["客户编号", "顧客編號", "Customer ID"];
            readonly at: readonly ["触达时间", "觸及時間", "Send Date"];
            readonly channel: readonly ["触达渠道", "觸及管道", "Contact Method"];
            readonly variant: readonly ["实验组", "實驗組別", "Test Group"];
            readonly delivered: readonly ["是否送达", "是否已送達", "Delivered"];
            readonly opened: readonly ["是否打开", "是否開啟", "Opened"];
            readonly clicked: readonly ["是否点击", "是否點閱", "Clicked"];
            readonly responded: readonly ["是否转化", "是否回應", "Converted"];
            readonly optedOut: readonly ["是否退订", "是否取消訂閱", "Unsubscribed"];
        };
    };
};
export type DemoTable = keyof typeof FILES;
export type ColumnOf<Table extends DemoTable> = keyof (typeof FILES)[Table]['columns'] & string;
/** Headers of a file by column, in the order of the file. */
export declare function headersOf<Table extends DemoTable>(table: Table, locale: Locale): Partial<Record<ColumnOf<Table>, string>>;
export declare function fileNameOf(table: DemoTable, locale: Locale): string;
