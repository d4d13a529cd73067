import type { PlatformExport } from './platform-export.ts';

export const ZOHO_CONTACTS: PlatformExport = {
  fileName: 'Contacts_001.csv',
  columns: `Record Id=customers.customerId
    Contact Owner.id
    Contact Owner
    Lead Source=customers.source
    First Name
    Last Name
    Account Name.id
    Account Name=customers.company
    Title=customers.jobTitle
    Email=customers.email
    Department
    Phone=customers.phone
    Home Phone
    Other Phone
    Fax
    Mobile
    Date of Birth=customers.birthday
    Assistant
    Asst Phone
    Email Opt Out=contacts.optedOut
    Created By
    Modified By
    Created Time=customers.registeredAt
    Modified Time
    Full Name=customers.name
    Salutation
    Secondary Email
    Last Activity Time
    Tag=customers.tags
    Mailing Street=customers.address
    Mailing City=customers.city
    Mailing State=customers.province
    Mailing Zip=customers.postcode
    Mailing Country=customers.country
    Other Street
    Other City
    Description=customers.note
    Skype ID
    Twitter`,
  rows: [
    {
      'Record Id': 'zcrm_3652397000000649013',
      'Contact Owner.id': 'zcrm_3652397000000186017',
      'Contact Owner': 'Patricia Boyle',
      'Lead Source': 'Trade Show',
      'First Name': 'Sage',
      'Last Name': 'Wieser',
      'Account Name.id': 'zcrm_3652397000000624046',
      'Account Name': 'Truhlar And Truhlar',
      Title: 'CEO',
      Email: 'sage-wieser@truhlar-mail.com',
      Department: 'Admin',
      Phone: '555-555-1101',
      Mobile: '555-555-1102',
      'Date of Birth': '1980-04-02',
      'Email Opt Out': 'false',
      'Created By': 'Patricia Boyle',
      'Created Time': '2024-02-01 10:00:00',
      'Modified Time': '2024-02-03 10:00:00',
      'Full Name': 'Sage Wieser',
      Tag: 'vip',
      'Mailing Street': '3 Elm St',
      'Mailing City': 'Reno',
      'Mailing State': 'NV',
      'Mailing Zip': '89501',
      'Mailing Country': 'United States',
      Description: 'met at the fair',
    },
    {
      'Record Id': 'zcrm_3652397000000649014',
      'Contact Owner.id': 'zcrm_3652397000000186017',
      'Contact Owner': 'Patricia Boyle',
      'Lead Source': 'Web',
      'First Name': 'Yuki',
      'Last Name': 'Whobrey',
      'Account Name.id': 'zcrm_3652397000000624047',
      'Account Name': 'Farmers Insurance',
      Title: 'Buyer',
      Email: 'yuki@farmers-mail.com',
      Phone: '555-555-1103',
      'Email Opt Out': 'true',
      'Created By': 'Patricia Boyle',
      'Created Time': '2024-02-02 11:00:00',
      'Modified Time': '2024-02-03 10:00:00',
      'Full Name': 'Yuki Whobrey',
      'Mailing City': 'Taylor',
      'Mailing State': 'MI',
      'Mailing Country': 'United States',
    },
  ],
  truth: {
    kinds: ['customers', 'contacts'],
    people: 2,
    buyers: 0,
    orders: 0,
    knownRevenue: '0',
    names: ['Sage Wieser', 'Yuki Whobrey'],
  },
};

export const ZOHO_DEALS: PlatformExport = {
  fileName: 'Deals_001.csv',
  columns: `Record Id=opportunities.opportunityId
    Deal Owner.id
    Deal Owner=opportunities.owner
    Amount=opportunities.amount
    Deal Name=opportunities.name
    Closing Date=opportunities.closedOn
    Account Name.id
    Account Name=customers.company
    Stage=opportunities.stage
    Type
    Probability (%)
    Expected Revenue
    Next Step
    Lead Source=customers.source
    Contact Name.id=opportunities.customerId
    Contact Name=customers.name
    Created By
    Modified By
    Created Time=opportunities.openedOn
    Modified Time
    Last Activity Time
    Tag=customers.tags
    Description
    Reason For Loss`,
  rows: [
    {
      'Record Id': 'zcrm_3652397000000651001',
      'Deal Owner.id': 'zcrm_3652397000000186017',
      'Deal Owner': 'Patricia Boyle',
      Amount: '45000',
      'Deal Name': 'Truhlar fleet',
      'Closing Date': '2024-06-30',
      'Account Name': 'Truhlar And Truhlar',
      Stage: 'Negotiation/Review',
      'Probability (%)': '75',
      'Expected Revenue': '33750',
      'Lead Source': 'Trade Show',
      'Contact Name.id': 'zcrm_3652397000000649013',
      'Contact Name': 'Sage Wieser',
      'Created Time': '2024-03-01 09:00:00',
      'Modified Time': '2024-03-05 09:00:00',
    },
    {
      'Record Id': 'zcrm_3652397000000651002',
      'Deal Owner.id': 'zcrm_3652397000000186017',
      'Deal Owner': 'Patricia Boyle',
      Amount: '12000',
      'Deal Name': 'Farmers upgrade',
      'Closing Date': '2024-05-15',
      'Account Name': 'Farmers Insurance',
      Stage: 'Closed Won',
      'Probability (%)': '100',
      'Expected Revenue': '12000',
      'Lead Source': 'Web',
      'Contact Name.id': 'zcrm_3652397000000649014',
      'Contact Name': 'Yuki Whobrey',
      'Created Time': '2024-03-02 09:00:00',
      'Modified Time': '2024-05-15 09:00:00',
    },
  ],
  truth: {
    kinds: ['customers', 'opportunities'],
    people: 2,
    buyers: 0,
    orders: 0,
    knownRevenue: '0',
    names: ['Sage Wieser', 'Yuki Whobrey'],
  },
};

export const HUBSPOT_CONTACTS: PlatformExport = {
  fileName: 'hubspot-crm-exports-all-contacts-2024-03-01.csv',
  columns: `Record ID=customers.customerId
    First Name=customers.name
    Last Name
    Email=customers.email
    Phone Number=customers.phone
    Contact owner
    Primary Associated Company ID
    Associated Company=customers.company
    Last Activity Date (GMT+8)
    Lead Status
    Marketing contact status
    Create Date (GMT+8)=customers.registeredAt
    Lifecycle Stage
    Original Source=customers.source
    City=customers.city
    Country/Region=customers.country
    Job Title=customers.jobTitle
    Associated Company IDs`,
  rows: [
    {
      'Record ID': '151',
      'First Name': 'Maria',
      'Last Name': 'Johnson',
      Email: 'maria@biglytics-mail.net',
      'Phone Number': '+1 415 555 0100',
      'Contact owner': 'Sam Seller (sam@own-mail.com)',
      'Primary Associated Company ID': '9001',
      'Associated Company': 'Biglytics',
      'Last Activity Date (GMT+8)': '2024-02-28 10:00',
      'Lead Status': 'New',
      'Marketing contact status': 'Marketing contact',
      'Create Date (GMT+8)': '2024-01-15 10:00',
      'Lifecycle Stage': 'Lead',
      'Original Source': 'Organic Search',
      City: 'San Francisco',
      'Country/Region': 'United States',
      'Job Title': 'Sales rep',
      'Associated Company IDs': '9001',
    },
    {
      'Record ID': '201',
      'First Name': 'Brian',
      'Last Name': 'Halligan',
      Email: 'brian@hub-mail.net',
      'Phone Number': '',
      'Contact owner': '',
      'Lead Status': '',
      'Marketing contact status': 'Non-marketing contact',
      'Create Date (GMT+8)': '2024-01-16 10:00',
      'Lifecycle Stage': 'Customer',
      'Original Source': 'Direct Traffic',
      City: 'Cambridge',
      'Country/Region': 'United States',
      'Job Title': '',
    },
  ],
  truth: {
    kinds: ['customers'],
    people: 2,
    buyers: 0,
    orders: 0,
    knownRevenue: '0',
    names: ['Brian Halligan', 'Maria Johnson'],
  },
};

export const MAILCHIMP_AUDIENCE: PlatformExport = {
  fileName: 'subscribed_email_audience_export_a1b2c3.csv',
  columns: `Email Address=customers.email
    First Name=customers.name
    Last Name
    Address=customers.address
    Phone Number=customers.phone
    Birthday=customers.birthday
    MEMBER_RATING=customers.memberLevel
    OPTIN_TIME=customers.registeredAt
    OPTIN_IP
    CONFIRM_TIME
    CONFIRM_IP
    LATITUDE=customers.latitude
    LONGITUDE=customers.longitude
    GMTOFF
    DSTOFF
    TIMEZONE
    CC=customers.country
    REGION=customers.province
    LAST_CHANGED
    LEID
    EUID=customers.customerId
    NOTES=customers.note
    TAGS=customers.tags`,
  rows: [
    {
      'Email Address': 'kai@reader-mail.org',
      'First Name': 'Kai',
      'Last Name': 'Berg',
      Birthday: '03/05',
      MEMBER_RATING: '4',
      OPTIN_TIME: '2023-11-02 09:10:11',
      CONFIRM_TIME: '2023-11-02 09:12:00',
      CONFIRM_IP: '10.0.0.1',
      LATITUDE: '52.5200000',
      LONGITUDE: '13.4050000',
      GMTOFF: '1',
      DSTOFF: '2',
      TIMEZONE: 'Europe/Berlin',
      CC: 'DE',
      REGION: 'BE',
      LAST_CHANGED: '2024-01-01 00:00:00',
      LEID: '4001',
      EUID: 'a1b2c3d4',
      NOTES: '',
      TAGS: '"Newsletter","VIP"',
    },
    {
      'Email Address': 'mia@reader-mail.org',
      'First Name': 'Mia',
      'Last Name': 'Holm',
      Birthday: '12/24',
      MEMBER_RATING: '2',
      OPTIN_TIME: '2023-12-12 19:10:11',
      CONFIRM_TIME: '2023-12-12 19:12:00',
      CONFIRM_IP: '10.0.0.2',
      CC: 'SE',
      LAST_CHANGED: '2024-01-01 00:00:00',
      LEID: '4002',
      EUID: 'b2c3d4e5',
      TAGS: '"Newsletter"',
    },
  ],
  truth: {
    kinds: ['customers'],
    people: 2,
    buyers: 0,
    orders: 0,
    knownRevenue: '0',
    names: ['Kai Berg', 'Mia Holm'],
  },
};

export const GA4_EVENTS: PlatformExport = {
  fileName: 'events_20240305.csv',
  columns: `event_date
    event_timestamp=events.at
    event_name=events.kind
    user_id=events.customerId
    user_pseudo_id=events.deviceId
    user_first_touch_timestamp
    device.category=events.device
    device.mobile_brand_name
    device.operating_system=events.os
    device.web_info.browser=events.browser
    geo.country
    geo.region
    geo.city=events.city
    traffic_source.source=events.referrer
    traffic_source.medium
    platform
    stream_id
    page_location=events.page
    page_title
    ga_session_id=events.sessionId
    engagement_time_msec`,
  rows: [
    {
      event_date: '20240305',
      event_timestamp: '1709625600123456',
      event_name: 'page_view',
      user_id: 'U1',
      user_pseudo_id: '1234567890.1709625600',
      user_first_touch_timestamp: '1709000000000000',
      'device.category': 'mobile',
      'device.mobile_brand_name': 'Apple',
      'device.operating_system': 'iOS',
      'device.web_info.browser': 'Safari',
      'geo.country': 'Taiwan',
      'geo.region': 'Taipei City',
      'geo.city': 'Taipei',
      'traffic_source.source': 'google',
      'traffic_source.medium': 'organic',
      platform: 'WEB',
      stream_id: '123',
      page_location: 'https://shop-site.tw/p/1',
      page_title: '首頁',
      ga_session_id: '1709625600',
    },
    {
      event_date: '20240305',
      event_timestamp: '1709625660123456',
      event_name: 'add_to_cart',
      user_id: 'U1',
      user_pseudo_id: '1234567890.1709625600',
      user_first_touch_timestamp: '1709000000000000',
      'device.category': 'mobile',
      'device.mobile_brand_name': 'Apple',
      'device.operating_system': 'iOS',
      'device.web_info.browser': 'Safari',
      'geo.country': 'Taiwan',
      'geo.region': 'Taipei City',
      'geo.city': 'Taipei',
      'traffic_source.source': 'google',
      'traffic_source.medium': 'organic',
      platform: 'WEB',
      stream_id: '123',
      page_location: 'https://shop-site.tw/p/1',
      page_title: '商品',
      ga_session_id: '1709625600',
      engagement_time_msec: '5000',
    },
    {
      event_date: '20240305',
      event_timestamp: '1709629200000000',
      event_name: 'session_start',
      user_id: '',
      user_pseudo_id: '987654321.1709629200',
      user_first_touch_timestamp: '1709629200000000',
      'device.category': 'desktop',
      'device.operating_system': 'Windows',
      'device.web_info.browser': 'Chrome',
      'geo.country': 'Japan',
      'geo.region': 'Tokyo',
      'geo.city': 'Tokyo',
      'traffic_source.source': '(direct)',
      'traffic_source.medium': '(none)',
      platform: 'WEB',
      stream_id: '123',
      page_location: 'https://shop-site.tw/',
      page_title: '首頁',
      ga_session_id: '1709629200',
    },
  ],
  truth: { kinds: ['events'], people: 1, buyers: 0, orders: 0, knownRevenue: '0' },
};

/** 简道云: a form's sheet, required marks in the headers. */
export const JIANDAOYUN_CUSTOMERS: PlatformExport = {
  fileName: '客户信息_20240301.xlsx',
  columns: `客户编号=customers.customerId
    客户名称*=customers.name
    联系人
    联系电话(必填)=customers.phone
    客户来源=customers.source
    客户等级=customers.memberLevel
    所属行业=customers.occupation
    省/自治区/直辖市=customers.province
    市=customers.city
    区/县=customers.district
    详细地址=customers.address
    备注=customers.note
    下次跟进时间
    提交人
    提交时间=customers.registeredAt
    更新时间`,
  rows: [
    [
      'KH0001',
      '杭州甜品店',
      '王小姐',
      '13711112222',
      '转介绍',
      'A',
      '餐饮',
      '浙江省',
      '杭州市',
      '西湖区',
      '文三路1号',
      '老客户',
      '2024-04-01',
      '张三',
      '2024-03-01 10:00:00',
      '2024-03-02 10:00:00',
    ],
    [
      'KH0002',
      '上海花店',
      '李先生',
      '13711113333',
      '展会',
      'B',
      '零售',
      '上海市',
      '上海市',
      '静安区',
      '南京西路2号',
      '',
      '2024-04-02',
      '李四',
      '2024-03-02 10:00:00',
      '2024-03-03 10:00:00',
    ],
  ],
  truth: {
    kinds: ['customers'],
    people: 2,
    buyers: 0,
    orders: 0,
    knownRevenue: '0',
    names: ['上海花店', '杭州甜品店'],
  },
};

/** 纷享销客. */
export const FXIAOKE_CUSTOMERS: PlatformExport = {
  fileName: '客户_导出.xlsx',
  columns: `客户名称（必填）=customers.name
    客户编号=customers.customerId
    客户级别=customers.memberLevel
    客户来源=customers.source
    1级行业
    成交状态
    负责人（必填）
    归属部门
    国家=customers.country
    省=customers.province
    市=customers.city
    区=customers.district
    详细地址=customers.address
    电话=customers.phone
    传真
    网址
    邮件=customers.email
    备注=customers.note
    生命状态
    锁定状态
    最后跟进时间
    创建人
    创建时间=customers.registeredAt
    最后修改时间
    唯一性ID`,
  rows: [
    {
      '客户名称（必填）': '宏达贸易有限公司',
      客户编号: 'C20240001',
      客户级别: '重要客户',
      客户来源: '线上注册',
      '1级行业': '贸易',
      成交状态: '已成交',
      '负责人（必填）': '赵经理',
      归属部门: '销售一部',
      国家: '中国',
      省: '广东省',
      市: '佛山市',
      区: '顺德区',
      详细地址: '某大道8号',
      电话: '0757-88889999',
      邮件: 'info@hongda-mail.cn',
      备注: '月结',
      生命状态: '正常',
      锁定状态: '未锁定',
      最后跟进时间: '2024-03-01 15:00',
      创建人: '赵经理',
      创建时间: '2023-05-01 10:00',
      最后修改时间: '2024-03-01 15:00',
      唯一性ID: '6450aa01',
    },
    {
      '客户名称（必填）': '远洋水产',
      客户编号: 'C20240002',
      客户级别: '普通客户',
      客户来源: '转介绍',
      '1级行业': '食品',
      成交状态: '未成交',
      '负责人（必填）': '钱经理',
      归属部门: '销售二部',
      国家: '中国',
      省: '福建省',
      市: '厦门市',
      区: '思明区',
      电话: '13600001234',
      生命状态: '正常',
      锁定状态: '未锁定',
      创建人: '钱经理',
      创建时间: '2023-06-01 10:00',
      最后修改时间: '2024-02-01 15:00',
      唯一性ID: '6450aa02',
    },
  ],
  truth: {
    kinds: ['customers'],
    people: 2,
    buyers: 0,
    orders: 0,
    knownRevenue: '0',
    names: ['宏达贸易有限公司', '远洋水产'],
  },
};

/** 会员卡. */
export const MEMBER_CARDS: PlatformExport = {
  fileName: '会员资料.csv',
  encoding: 'gb18030',
  columns: `会员卡号=customers.memberNo
    姓名=customers.name
    手机号=customers.phone
    性别=customers.gender
    生日=customers.birthday
    会员等级=customers.memberLevel
    积分=customers.points
    储值余额=customers.storedBalance
    累计消费金额
    消费次数
    开卡日期=customers.joinedOn
    最近消费时间
    开卡门店
    备注=customers.note`,
  rows: [
    [
      '00010001',
      '周婷',
      '13500001111',
      '女',
      '1990-05-06',
      '金卡',
      '1280',
      '356.50',
      '5280.00',
      '23',
      '2021-03-08',
      '2024-02-28 18:20:00',
      '一店',
      '对花生过敏',
    ],
    [
      '00010002',
      '吴强',
      '13500002222',
      '男',
      '1985-12-01',
      '银卡',
      '300',
      '0.00',
      '880.00',
      '5',
      '2022-06-18',
      '2023-12-01 12:00:00',
      '一店',
      '',
    ],
    [
      '00010003',
      '郑爽',
      '13500003333',
      '女',
      '',
      '普卡',
      '0',
      '100.00',
      '0.00',
      '0',
      '2024-01-01',
      '',
      '二店',
      '',
    ],
  ],
  truth: {
    kinds: ['customers'],
    people: 3,
    buyers: 0,
    orders: 0,
    knownRevenue: '0',
    names: ['吴强', '周婷', '郑爽'],
  },
};
