import type { TableHeaders } from './header-words.ts';

export const CUSTOMER_HEADERS: TableHeaders<'customers'> = {
  customerId: {
    is: '客户编号, 客户编码, 客户代码, 客户ID, 客户号, 客户识别码, 顾客编号, 顾客编码, 顾客ID, 顾客号, customer id, customer no, customer number, customer code, customer #, customer key, cust id, cust no, client id, client no, client number, household id, household key, contact id, shopper id, 往来单位编号, 往来单位编码, 往来单位代码, klaviyo id',
    likely:
      'kundennummer, kundennr, kunden nr, kunden id, numéro client, numéro de client, n° client, id client, número de cliente, id cliente, codice cliente, 户号, 顧客番号, 顧客id, 会員id, 用户ID, 用户PIN, 会员PIN, 客户PIN, 买家PIN, 京东PIN, 用户编号, 用户编码, 用户唯一ID, 会员ID, 买家ID, 学员编号, 学号, 患者编号, user id, uid, user no, member id, buyer id, account no, account number, subscriber id, person id, guest id, patient id, student id, customer reference id, contact name id, 顾客序号, 线索编号, 线索ID, 潜客编号, lead id, lead no, record id contact, contact record id, record id customer, contact record no',
    maybe:
      'id, 编号, 编码, record id, datensatz id, id de registro, 记录ID, 数据ID, rec id, euid, 客户序号, no, account id, hs object id, object id, 记录编号, 記錄編號, 系统编号, external id',
  },
  name: {
    is: '客户姓名, 顾客姓名, 会员姓名, 用户姓名, 真实姓名, 客户名字, 顾客名称, 身份证姓名, customer name, client name, contact name, billing name, bill to name, 账单姓名, 帐单姓名, 帳單姓名, contact full name, shopper name, member name, patient name, student name, 学员姓名, 患者姓名',
    likely:
      'kunde, kundenname, nom du client, nom client, cliente, nombre del cliente, nombre completo, nome cliente, 氏名, お名前, 顧客名, お客様名, 姓名, 客户名称, 客户, 顾客, 联系人, 主要联系人, 主联系人, 首要联系人, 联系人姓名, 联系人名称, 会员名称, 中文姓名, 姓名称呼, 称呼, full name, customer, client, contact, guest name, buyer name, cardholder name, name on card, 买家姓名, customer full name, display name, who, 谁, 人名, 客人, 客户名, 顾客名, 买家姓名/昵称, 往来单位, 往来单位名称, 客户全称, contact person, 下单人, 寄件人, 发件人, 订购人, 订货人, 购买人, 学员, 学员名, 患者, 住客, 宾客, 家长, 业主, 车主, pupil, student, patient',
    maybe:
      '关联客户, 所属客户, 名称, name, 昵称, 用户昵称, 微信昵称, 微信名, nickname, 用户名, user name, title, 会员, 买家名称, customer description, account name, card name, 会员昵称, 客户昵称, 会员名',
    given:
      'first name, given name, forename, 名, 名字, first, fname, customer first name, billing first name, contact first name, vorname, prénom, nombre',
    family:
      'last name, family name, surname, 姓, 姓氏, last, lname, customer last name, billing last name, contact last name, nachname, familienname, nom, nom de famille, apellido, apellidos',
  },
  company: {
    is: '公司, 公司名称, 公司名, 单位名称, 工作单位, 企业名称, 客户公司, 所属公司, 所在公司, company, company name, organization, organisation, organization name, employer, billing company, associated company, primary company, default address company, business name',
    likely:
      'nombre de la empresa, empresa asociada, firma, firmenname, unternehmen, unternehmensname, name des unternehmens, zugeordnetes unternehmen, entreprise, société, empresa, azienda, 会社名, 单位, 企业, account name, account, 机构, 机构名称, associated company name, primary associated company, org, firm',
    maybe: '客户名称, 店名, 商户名称, nombre del negocio',
  },
  phone: {
    is: '客户手机, 客户电话, 顾客手机, 顾客电话, 会员手机, 会员手机号, 会员电话, 买家手机, 买家手机号, 买家电话, 用户手机, 用户手机号, 用户电话, 注册手机号, 绑定手机号, customer phone, customer mobile, client phone, buyer phone, billing phone, contact phone number, member phone',
    likely:
      'telefon, telefonnummer, handynummer, mobilnummer, mobiltelefon, mobiltelefonnummer, número de teléfono móvil, teléfono móvil, número de móvil, celular, téléphone, numéro de téléphone, teléfono, número de teléfono, 電話番号, 携帯電話, 手机, 手机号, 手机号码, 移动电话, 电话, 电话号码, 联系电话, 联系方式, 行動電話, 手機電話, 连络电话, 聯絡電話, 連絡電話, 联系人电话, 联系人手机, phone, phone number, mobile, mobile phone, mobile number, mobile phone number, mobile no, phone no, cell, cell phone, cellphone, cellular, telephone, tel, tel no, telephone number, contact phone, contact number, contact no, whatsapp, whatsapp number',
    maybe:
      '联系手机, 联络方式, 固定电话, 座机, 家庭电话, home phone, work phone, other phone, 备用电话, 第二电话, 办公电话, 短信号码, 號碼, default address phone',
  },
  email: {
    is: '客户邮箱, 会员邮箱, 买家邮箱, 用户邮箱, customer email, buyer email, billing email, email address, e-mail address, customer e-mail, contact email, subscriber email, user email',
    likely:
      'email adresse, e-mail-adresse, adresse e-mail, adresse email, courriel, correo electrónico, correo, メールアドレス, メール, 邮箱, 电子邮箱, 电子邮件, 邮件, 邮箱地址, 邮件地址, 电邮, 電子信箱, 信箱, email, e-mail, mail, email id, primary email, work email',
    maybe:
      'receipt email, secondary email, 备用邮箱, other email, email 2, 邮件地址2, alternate email',
  },
  wechatOpenId: {
    is: 'openid, 用户标识, 微信openid, 用户openid, 小程序openid, 公众号openid, wechat openid, wx openid, open id',
    maybe: '微信号, 微信, 微信ID, wechat, wechat id, weixin',
  },
  wechatUnionId: { is: 'unionid, 微信unionid, 用户unionid, wechat unionid, wx unionid, union id' },
  memberNo: {
    is: '会员号, 会员编号, 会员卡号, 会员编码, 会员卡, 会员卡编号, 会员账号, 会员帐号, 贵宾卡号, VIP卡号, VIP号, 會員代號, member no, member number, member code, member #, membership number, membership no, membership id, loyalty number, loyalty id, loyalty card, loyalty card number',
    likely: '卡号, 会员ID, member id',
    maybe: 'card no, card number, 账号, 帐号',
  },
  nationalId: {
    is: '身份证, 身份证号, 身份证号码, 居民身份证, 公民身份号码, 身分證, 身分證字號, 身分證號, national id, national id number, id card, id card number, identity card, identity number, citizen id, ssn, soc sec id, social security number, passport no, 护照号',
    likely: '证件号, 证件号码, id number',
  },
  gender: {
    is: '性别, 客户性别, 会员性别, 顾客性别, gender, customer gender, sex',
    maybe: '先生/女士, salutation, 尊称',
    likely: 'geschlecht, género, sexo, 您的性别是',
  },
  birthday: {
    is: '生日, 出生日期, 出生年月, 出生年月日, 客户生日, 会员生日, 阳历生日, 公历生日, 新历生日, 生辰, bday, b-day, birthday, birth date, birthdate, date of birth, dob, born on, customer birthday',
    likely: 'geburtsdatum, geburtstag, date de naissance, fecha de nacimiento, 生年月日, 誕生日',
  },
  age: {
    is: '年龄, 客户年龄, 会员年龄, age, customer age',
    likely: '年龄段, 年纪, 年龄层, 岁数, age group, age band, age range',
  },
  maritalStatus: {
    is: '婚姻状况, 婚姻, 婚姻状态, 婚否, 婚姻情况, marital status, marital, marriage status, civil status',
    maybe: '是否已婚, married',
  },
  householdSize: {
    is: '家庭人数, 家庭人口, 家庭人口数, 家庭成员数, 户口人数, household size, family size, people in household, household members',
  },
  childrenCount: {
    is: '子女数, 子女数量, 孩子数, 孩子数量, 小孩数, 子女人数, 小孩人數, children, children count, number of children, kids, kids count, num children, kids number',
    maybe: '子女, dependents count, number of dependents',
  },
  education: {
    is: '学历, 教育程度, 文化程度, 受教育程度, 最高学历, 教育水平, education, education level, educational level, degree, highest education',
  },
  occupation: {
    is: '职业, 客户职业, 从事职业, 行业职业, occupation, profession, job',
    likely: '行业, 所属行业, 工作, industry, 產業',
    maybe: 'branche, sector',
  },
  jobTitle: {
    is: '职位, 职务, 职称, 岗位, 頭銜, job title, position title, role title, contact title',
    likely: 'title, position, jobbezeichnung, berufsbezeichnung, cargo, puesto, 职级',
  },
  income: {
    is: '收入, 年收入, 月收入, 家庭收入, 家庭年收入, 个人收入, 年薪, 收入水平, 收入区间, 所得, income, annual income, household income, yearly income, monthly income, income band, income level, income range, salary, income desc',
  },
  interests: {
    is: '兴趣, 兴趣爱好, 爱好, 个人爱好, 嗜好, 興趣嗜好, interests, interest, 喜好, 个人喜好, hobbies, hobby, favorite topics, favorite content topics, favourite topics',
    maybe: '关注, 关注点, 感兴趣的产品',
  },
  address: {
    is: '客户地址, 顾客地址, 会员地址, 家庭地址, 家庭住址, 住址, 居住地址, 现住址, 常住地址, 联系地址, 通讯地址, 通訊地址, 聯絡地址, 買家地址, customer address, home address, billing address, billing street, billing address 1, bill to address, street address, mailing address, mailing street, residential address, default address address1, default address, contact address, address 1&2 billing, billing address 1&2, card address line1, card address line 1',
    likely:
      'straße, strasse, straße und hausnummer, anschrift, adresse, rue, dirección, dirección postal, indirizzo, 住所, 地址, 街道地址, 详细地址, 所在地址, address, address 1, address line 1, street, addr, address1, street name',
    maybe:
      '住哪, 住哪里, 住在哪, 住在哪里, 家在哪, 门牌, 门牌号, 楼栋门牌, 楼栋房号, address 2, address line 2, billing address 2, default address address2, other street, 街道, 所在地, location, 省市区, 所在地区, 地区, 户籍地址',
  },
  country: {
    is: '客户国家, 国籍, billing country, billing country code, card address country, mailing country, default address country code, default address country, customer country, bill to country, nationality',
    likely:
      'pays, país, país/región, país o región, land, land/region, 国名, 国家, 国家/地区, 国家或地区, 国别, country, country/region, country or region, country code, country name, nation',
    maybe: 'cc',
  },
  province: {
    is: '客户省份, 所在省份, 所在省, 居住省份, billing province, billing state, billing state code, card address state, billing province name, billing region, mailing state, default address province code, default address province, bill to state, customer state, mailing state/province',
    likely:
      'bundesland, bundesland/region, région, departamento, provincia, estado/región, estado o región, estado/provincia, 都道府県, 省, 省份, 省市, 省/市, 省/直辖市, 省/自治区/直辖市, 省/自治区, 省级, 所属省份, 縣市, 州, province, state, state/province, province/state, state code, province code, state/region, state name, prefecture',
    maybe: '一级地区, county',
  },
  city: {
    is: '客户城市, 所在城市, 居住城市, 常住城市, 所在市, billing city, mailing city, card address city, default address city, bill to city, customer city, home city',
    likely:
      'stadt, ort, wohnort, ville, ciudad, città, 市区町村, 城市, 市, 地市, 所属城市, 市/区, city, town, city name, city/town',
    maybe: 'suburb, 居住地, 区域城市, 地级市',
  },
  district: {
    is: '客户区县, 所在区县, 所在区, 居住区县',
    likely:
      '区, 区县, 区/县, 县, 县区, 县/区, 县市区, 市区, 行政区, 鄉鎮市區, 鄉鎮, 區域別, district, borough, district name',
    maybe: '地区, 片区, 区域, area, 街道/乡镇',
  },
  postcode: {
    is: '客户邮编, billing zip, billing postcode, billing postal code, card address zip, mailing zip, mailing postal code, default address zip, billing code, customer zip, customer postcode, customer zip code prefix, bill to zip, mailing zip/postal code',
    likely:
      'plz, postleitzahl, code postal, código postal, 郵便番号, 邮编, 邮政编码, 邮递区号, 郵遞區號, postcode, postal code, post code, zip, zip code, zipcode, zip/postal code, postal, zip postal code, 邮政编号, 邮递编号',
  },
  workAddress: {
    is: '工作地址, 单位地址, 公司地址, 办公地址, 公司住址, work address, office address, company address, business address',
  },
  latitude: {
    is: '客户纬度, 家庭纬度, customer latitude, home latitude',
    likely: '纬度, latitude, lat, 北纬',
  },
  longitude: {
    is: '客户经度, 家庭经度, customer longitude, home longitude',
    likely: '经度, longitude, lng, lon, long, 东经',
  },
  registeredAt: {
    is: '注册时间, 注册日期, 建档时间, 建档日期, 客户创建时间, 首次登记时间, 登记日期, 建檔日期, registered at, registration date, registration time, user registered, sign up date, signup date, signed up at, sign up time, optin time, opt in time, customer since, date registered, create date, contact create date, customer created at, confirm time, profile created on, 添加好友时间, contact created, customer created, 成为客户时间, 成为客户日期, sign up, signed up, signup, 首次添加时间',
    likely:
      'erstelldatum, erstellungsdatum, fecha de creación, date added, added on, 添加时间, 录入时间, 录入日期, 客户添加时间',
    maybe:
      'erstellt am, 创建时间, 创建日期, created at, created time, created, creation date, created date, date created, 提交时间, 登记时间',
  },
  source: {
    is: '客户来源, 顾客来源, 会员来源, 用户来源, 线索来源, 获客渠道, 来源渠道, 获客来源, 客户来源渠道, 顧客來源, lead source, original source, hs analytics source, customer source, acquisition source, acquisition channel, how did you hear about us, signup source, 添加渠道, 添加来源, 添加方式, creation source, 注册来源, 注册渠道, 来源方式, 入会渠道, 入会来源, 开卡渠道, original traffic source, latest source, latest traffic source, first touch source, lead channel, 原始来源, 首次来源',
    likely:
      'ursprüngliche quelle, fuente original, 来源, source, 怎么知道我们的, 怎么知道我们, 从哪知道我们, 从哪里知道我们, 如何得知, 如何得知我们, 得知渠道, 认识渠道, heard about us, how they found us, found us via, how found us',
    maybe: '渠道, 渠道来源, referrer, 介绍人, 推荐人',
  },
  channelPreference: {
    is: '偏好渠道, 渠道偏好, 首选联系方式, 偏好联系方式, 联系偏好, 沟通偏好, 偏好通路, preferred channel, channel preference, preferred contact method, contact preference, preferred communication channel, preferred contact',
  },
  device: {
    is: '常用设备, 客户设备',
    likely: '设备, 设备类型, 终端, 机型, 手机型号, 裝置, device, device type',
    maybe: 'device model, 设备型号',
  },
  os: {
    is: '客户操作系统',
    likely: '操作系统, 系统, 作業系統, os, operating system, os name',
    maybe: 'platform',
  },
  browser: { is: '常用浏览器', likely: '浏览器, 瀏覽器, browser, browser name' },
  memberLevel: {
    is: '会员等级, 会员级别, 会员类型, 会员类别, 客户等级, 客户级别, 客户星级, 顾客等级, VIP等级, 等级名称, 会员卡类型, 会员卡等级, 会员卡种, 會員等級, member level, membership level, member tier, membership tier, loyalty tier, loyalty level, vip level, customer level, customer grade, customer tier, member rating, customer rank, membership type',
    likely:
      '会员卡名称, 会员卡名, 权益卡, 权益卡名称, 卡名称, 卡名, 卡类型, 卡种, 卡别, 卡类, 卡等级, 等级, 级别, tier, membership, loyalty status, 客户分级',
    maybe: 'level, grade, 星级',
  },
  points: {
    is: '积分, 会员积分, 当前积分, 剩余积分, 可用积分, 积分余额, 红利点数, 紅利點數, 會員點數, 點數, points, loyalty points, reward points, points balance, member points, available points',
    maybe: '累计积分, 总积分, 積分總額, total points',
  },
  storedBalance: {
    is: '储值余额, 会员余额, 卡余额, 储值卡余额, 账户余额, 帐户余额, 充值余额, 储值金额, 卡内余额, 预存余额, 儲值金餘額, 購物金餘額, stored balance, stored value balance, account balance, prepaid balance, gift card balance, store credit, store credit balance, wallet balance, credit balance, 可用储值, 可用余额, 剩余储值, 剩余金额, 卡余',
    likely: '余额, balance',
  },
  joinedOn: {
    is: '入会日期, 入会时间, 开卡日期, 开卡时间, 办卡日期, 办卡时间, 成为会员时间, 加入时间, 加入日期, 入会日, 會員加入日, joined on, join date, joined, date joined, member since, membership start date, joined at, enrolment date, enrollment date',
  },
  birthdayLunar: {
    is: '农历生日, 阴历生日, 旧历生日, 农历出生日期, 農曆生日, lunar birthday, lunar birth date, birthday lunar, chinese birthday',
  },
  note: {
    is: '客户备注, 顾客备注, 会员备注, 客户说明, 客户描述, customer remark, contact notes, client notes, about customer',
    likely: '备注信息, 备注说明',
    maybe:
      'beschreibung, notiz, notizen, descripción, notas, customer note, customer notes, 备注, 说明, 描述, 注释, 附注, 備註, 註記, note, notes, remark, remarks, comment, comments, memo, description, 其他, 其他说明, 跟进记录',
  },
  tags: {
    is: '客户标签, 顾客标签, 会员标签, 用户标签, 买家标签, 人群标签, customer tags, contact tags, customer labels, tag list',
    likely: '标签, 標籤, tags, tag, labels',
    maybe: '客户类型, 客户分类, 客户类别, groups, customer type, 买家标记',
  },
};
