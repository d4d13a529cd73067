import type { TableHeaders } from './header-words.ts';

export const EVENT_HEADERS: TableHeaders<'events'> = {
  customerId: { maybe: 'distinct id, visitor id, login id, 登录ID, 访客ID, 用户标识' },
  deviceId: {
    is: '设备ID, 设备编号, 设备号, 设备标识, 设备唯一标识, 访客标识, 匿名ID, 裝置ID, device id, user pseudo id, anonymous id, cookie id, ga client id, visitor cookie, idfa, idfv, oaid, imei, android id, appinstance id, device token, browser id',
    likely:
      'effective user id, 有效用户 ID, 有效用户标识, 有效使用者 ID, 应用实例 ID, 用户假名 ID, 用户伪 ID',
    maybe: 'visitor id, distinct id, client id, cookie',
  },
  at: {
    is: '事件时间, 发生时间, 行为时间, 访问时间, 浏览时间, 点击时间, 触发时间, 访问日期, 操作时间, 进店时间, 到店时间, 签到时间, 签到日期, 入场时间, 进场时间, 入馆时间, 进馆时间, 刷卡时间, 打卡时间, 參訪時間, 到店日期, 來店時間, 來店日期, 到店時間, 簽到時間, 簽到日期, 報到時間, 入場時間, 進場時間, 刷卡時間, 打卡時間, 瀏覽時間, event time, event timestamp, event date, event datetime, occurred at, visit time, visit date, visited at, check in, check in time, check in date, check in at, checked in, checked in at, checkin, checkin time, checkin date, scan time, scanned at, swipe time, entry time, time of entry, attended on, attended at, attendance date, action time, viewed at, click time, hit time, session start time, event at, event time utc',
    maybe:
      '上课时间, 上课日期, 跟进时间, 跟进日期, 沟通时间, 沟通日期, 时间, 日期, time, timestamp, date, datetime, at, ts, 时间戳, local time, event date, date hour, date hour minute, date hour and minute, date + hour, date hour yyyymmddhh, 日期小时, 日期小时分钟, 日期+小时, 时间戳记',
  },
  kind: {
    is: '事件类型, 事件名称, 事件名, 事件, 行为类型, 行为, 用户行为, 动作, 行为事件, 操作类型, 行為類型, event name, event type, event kind, behavior type, behaviour type, action type, interaction type, activity type, event action, behavior, user action',
    likely: 'event, action, activity',
    maybe: '类型, 操作, type, kind',
  },
  page: {
    is: '页面位置, 页面, 页面URL, 页面地址, 页面路径, 页面标题, 页面名称, 访问页面, 浏览页面, 着陆页, 網頁, 頁面標題, page, page url, page path, page title, page name, page location, url path, screen, screen name, landing page, page view url, event params page location, visited page, page path and screen class, page path and screen name, page title and screen name, page path query string, page title and screen class, landing page query string, 网页路径和屏幕类, 页面路径和屏幕类, 网页标题和屏幕名称, 網頁路徑和畫面類別, 網頁標題和畫面類別, 網頁標題和畫面名稱, 網頁路徑與畫面類別, 网页路径和查询字符串',
    likely: 'url, 链接, 网址, path, link url',
    maybe: '地址, location',
  },
  productId: { maybe: 'content id, item ids, 浏览商品, items item id, item id, product ids' },
  category: {
    maybe:
      '浏览类目, 商品类目, 类目, 分类, category, category id, category code, item category, event category, product category, items item category',
  },
  dwellSeconds: {
    is: '停留秒数, 停留时长, 停留时间, 浏览时长, 访问时长, 在线时长, 页面停留, 停留時間, dwell seconds, dwell time, time on page, time spent, duration seconds, session duration, session duration seconds, visit duration, time on site, engagement time sec, seconds on page',
    maybe: '时长, duration',
  },
  sessionId: {
    is: '会话ID, 会话编号, 会话标识, 会话, 访问ID, 工作階段ID, session id, session, ga session id, visit id, user session, session key, sessionid, event params ga session id',
  },
  referrer: {
    is: '来源页面, 来源网址, 来源页, 上级页面, 引荐来源, 前向地址, 流量来源, 引流渠道, 來源網址, referrer, referer, page referrer, referrer url, referring url, referring site, utm source, source medium, session source medium, first user source, 会话来源/媒介, 会话来源, 首次用户来源, session source, first user source medium, first user medium, source / medium, session manual source, event params page referrer',
    maybe: '来源, source, traffic source medium, utm medium, utm campaign',
    likely: 'traffic source source, traffic source',
  },
  userAgent: {
    is: '浏览器标识, UA, 用户代理, 浏览器UA, 浏览器用户代理, user agent, useragent, http user agent, ua string, browser user agent, user agent string',
  },
  device: {
    likely:
      '设备, 设备类型, 终端, 终端类型, 设备名称, 裝置, 裝置類型, device, device type, device category, device model',
    maybe: '机型, 手机型号, 设备型号, 设备品牌, mobile brand, device mobile brand name',
  },
  os: {
    likely:
      '操作系统, 系统, 系统版本, 作業系統, os, operating system, os name, device operating system, os version',
    maybe: 'platform, 平台, client os',
  },
  browser: {
    likely:
      '浏览器, 浏览器名称, 瀏覽器, browser, browser name, device browser, device web browser, device web info browser, web browser',
  },
  network: {
    is: '网络类型, 网络, 联网方式, 网络环境, 網路類型, 連線方式, network, network type, connection type, network connection type, connection, effective connection type',
    maybe: '运营商, carrier name, isp',
  },
  loadMs: {
    is: '加载毫秒数, 加载时间, 页面加载时间, 加载耗时, 加载时长, 首屏时间, 載入時間, load ms, load time, page load time, load time ms, page load ms, loading time, page speed ms',
    maybe: '耗时, 响应时间, latency ms',
  },
  errorCode: {
    is: '错误码, 错误代码, 错误编号, 异常代码, 状态码, 錯誤碼, error code, error, error type, http status, status code, exception code, error no',
  },
  place: {
    is: '地点, 场所, 事件地点, 签到地点, 到访地点, 活动地点, 打卡地点, 發生地點, place, place name, venue, check in place, event location, visited place, poi, poi name',
    maybe:
      '门店, 分店, 会所, 场馆, 門市, 分店名稱, 會館, 場館, club, gym, branch, studio, 位置, location, store, 门店名称, 地址',
  },
  latitude: {
    is: '事件纬度, 签到纬度, event latitude, event lat, check in latitude',
    maybe: '纬度, latitude, lat',
  },
  longitude: {
    is: '事件经度, 签到经度, event longitude, event lng, check in longitude',
    maybe: '经度, longitude, lng, lon, long',
  },
  city: {
    is: '访问城市, 事件城市, 到访城市, geo city, event city, visitor city, ip city, IP城市',
    maybe: '城市, city',
  },
};
