import type { TableHeaders } from './header-words.ts';

export const IDENTIFIER_HEADERS: TableHeaders<'identifiers'> = {
  customerId: {},
  idKind: {
    is: '标识类型, ID类型, 账号类型, 标识种类, 識別類型, id kind, id type, identifier type, identity type, identifier kind, alias type',
    maybe: '证件类型, 类型, type, kind',
  },
  idValue: {
    is: '标识值, 标识, ID值, 标识内容, 識別值, id value, identifier, identifier value, identity value, alias, external id value',
    maybe: '值, value, 账号, 帐号, external id',
  },
  source: {
    is: '标识来源, ID来源, id source, identifier source',
    maybe: '来源, 平台, source, platform, 来源平台',
  },
};

export const PREFERENCE_HEADERS: TableHeaders<'preferences'> = {
  customerId: {},
  name: {
    is: '偏好项, 偏好名称, 偏好类型, 偏好类别, 喜好项目, 特殊需求类型, 偏好項目, preference, preference name, preference type, preference key, preference category',
    maybe: '名称, 项目, 属性, name, attribute, key',
  },
  value: {
    is: '偏好值, 偏好内容, 偏好描述, 喜好内容, 特殊需求, 偏好內容, preference value, preferred value, special need, special needs, special requirement',
    maybe: '值, 内容, value',
  },
  at: {
    is: '偏好记录时间, 偏好时间, preference date, stated at, preference recorded at',
    maybe: '时间, 日期, 记录时间, 更新时间, date, time, at, recorded at',
  },
};

export const CONSENT_HEADERS: TableHeaders<'consents'> = {
  customerId: {},
  purpose: {
    is: '同意用途, 授权用途, 使用目的, 处理目的, 同意事项, 授权事项, 同意目的, purpose, consent purpose, consent type, processing purpose, purpose of processing',
    maybe: '用途, 目的, 事项',
  },
  channel: {
    is: '同意渠道, 授权渠道, 同意管道, consent channel, permitted channel, opt in channel',
    maybe: '渠道, 管道, channel, 联系渠道, 方式',
  },
  granted: {
    is: '是否同意, 是否授权, 同意状态, 授权状态, 同意, 是否同意营销, 是否接受营销, 接受短信营销, 同意接收短信, 是否接收短信, granted, consent, consented, consent given, consent granted, gdpr consent, gdpr opt in, data consent, privacy consent, consent status, opt in, opted in, optin, is consented, accepts marketing, accepts email marketing, accepts sms marketing, marketing consent, email consent, sms consent, agreed, subscribed, marketing opt in',
    likely:
      'email subscription status, sms subscription status, email marketing status, sms marketing status, subscription status, 营销许可',
  },
  at: {
    is: '同意时间, 同意日期, 授权时间, 授权日期, 签署时间, 签署日期, consent date, consent time, consented at, opt in date, granted at, date of consent, consent timestamp',
    maybe: '时间, 日期, date, time, timestamp, optin time, confirm time, at',
  },
  lawfulBasis: {
    is: '合法依据, 法律依据, 合法性基础, 处理依据, 法律依據, lawful basis, legal basis, legal basis for processing, legal basis for processing contact data, lawful basis for processing',
  },
  source: {
    is: '同意来源, 授权来源, 同意方式, 签署方式, consent source, opt in source, consent method, consent form',
    maybe: '来源, source',
  },
};
