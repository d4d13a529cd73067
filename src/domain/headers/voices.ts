import type { TableHeaders } from './header-words.ts';

export const SURVEY_HEADERS: TableHeaders<'surveys'> = {
  responseId: {
    is: '答卷编号, 答卷ID, 答题编号, 填写编号, 问卷编号, 提交答卷编号, 填答編號, 受訪者編號, response id, respondent id, submission id, survey response id, answer sheet id, response no, survey id, 答题序号',
    maybe: 'id, 编号, 序号, #, 提交编号, 答卷序号, 填表编号',
  },
  customerId: {},
  at: {
    is: '答题时间, 提交答卷时间, 填写时间, 填答时间, 作答时间, 答卷时间, 完成答题时间, 填答日期, survey date, answered at, submitted at, response date, submission date, survey completed at, date submitted, response time stamp, 结束答题时间, 答题结束时间, submit date, 提交答题时间',
    maybe:
      '时间, 日期, 提交时间, timestamp, date, time, at, 时间戳, 时间戳记, date created, created at, 完成时间, 开始时间',
    likely: 'end date, 结束时间',
  },
  questionId: {
    is: '题号, 问题编号, 题目编号, 题目ID, 问题ID, 題目代號, question id, question no, question number, question code, q no, qid',
  },
  questionText: {
    is: '题目, 问题, 题目内容, 问题内容, 题干, 题目名称, 問題內容, question, question text, question title, question wording, survey question, prompt',
  },
  questionKind: {
    is: '题型, 题目类型, 問題型態, question kind, question type, answer type',
    maybe: '类型, type, kind',
  },
  answer: {
    is: '答案, 回答, 答题内容, 选项, 答案内容, 所选答案, 填答内容, 作答, 回答內容, answer, answer text, response, response text, answer value, reply text, selected option, choice',
    maybe: '内容, value, 结果, score',
  },
};

export const FEEDBACK_HEADERS: TableHeaders<'feedback'> = {
  feedbackId: {
    is: '评价编号, 评论编号, 评价ID, 评论ID, 点评ID, 反馈编号, 評論編號, 回饋編號, feedback id, review id, comment id, rating id, review no, testimonial id',
    maybe: 'id, 编号, response id, submission id, 答卷编号, 答卷ID, 序号, 填答編號',
  },
  customerId: {
    maybe: 'reviewer id, reviewer, author, author id, 评价人, 评论人, 点评人, reviewer name',
  },
  at: {
    is: '评价时间, 评价日期, 评论时间, 评论日期, 点评时间, 反馈时间, 反馈日期, 留言時間, 評價日期, review date, review time, reviewed at, rated at, feedback date, feedback time, comment date, commented at, review created at, review creation date, date of review, review timestamp',
    maybe:
      '时间, 日期, date, time, created at, timestamp, at, submitted at, submitted, submitted on, submission date, date submitted, submit date, response date, answered at, 提交时间, 提交日期, 填写时间, 答题时间, 填寫時間, 提交時間',
  },
  orderId: {},
  productId: { maybe: 'asin, reviewed product, 评价商品' },
  channel: {
    is: '评价渠道, 评价来源, 评论来源, 反馈渠道, 评论平台, 評價來源, review channel, review source, feedback channel, feedback source, review platform',
    maybe: '渠道, 来源, 平台, channel, source, platform',
  },
  rating: {
    is: '评分, 星级, 评价星级, 打分, 评价分数, 评价等级, 商品评分, 总体评分, 星數, 評分等級, rating, star rating, stars, review score, review rating, score given, overall rating, product rating, customer rating, rating value',
    likely: '分数, 得分, score, 星级评分, 评价得分',
    maybe: 'overall, label, 满意度, grade',
  },
  nps: {
    is: 'NPS, NPS分, NPS评分, 推荐意愿, 推荐意愿度, 推荐分, 推荐分值, 净推荐值, 推薦分數, nps score, net promoter score, likelihood to recommend, recommend score, promoter score, how likely are you to recommend us',
  },
  text: {
    is: '评价内容, 评论内容, 评价, 评论, 点评, 点评内容, 反馈内容, 反馈, 用户评论, 评价详情, 客户反馈, 初评内容, 追评内容, 評論內容, 回饋內容, 顧客意見, review, review text, review body, review content, review comment message, feedback, feedback text, comment text, customer review, customer comment, reviews, verbatim, customer feedback, testimonial',
    maybe: '内容, 文本, 意见, 建议, text, content, body, comment, comments, message, 意見',
  },
};

export const TICKET_HEADERS: TableHeaders<'tickets'> = {
  ticketId: {
    is: '工单编号, 工单号, 工单ID, 服务单号, 服务单编号, 投诉编号, 咨询编号, 会话单号, 报修单号, 案件編號, 客訴單號, 客服單號, ticket id, ticket no, ticket number, ticket #, case id, case no, case number, issue id, request id, complaint id, incident id, incident number, conversation id',
    maybe: 'id, 编号, 单号, 会话编号, 会话ID, chat id',
  },
  customerId: { maybe: 'requester, requester id, 报修人, 投诉人, 咨询人, requester name' },
  openedAt: {
    is: '工单创建时间, 工单提交时间, 受理时间, 受理日期, 接入时间, 进线日期, 投诉时间, 投诉日期, 咨询时间, 报修时间, 来电时间, 进线时间, 服务日期, 反映時間, 報修日期, 案件建立時間, opened at, ticket created at, case opened, opened date, date opened, date received, complaint date, request date, ticket date, issue date opened, ticket created, case created date, date of complaint',
    maybe:
      '创建时间, 创建日期, 提交时间, 日期, 时间, created at, created, created date, date, created time, create date',
  },
  firstReplyAt: {
    is: '首次响应时间, 首次回复时间, 首次回应时间, 首响时间, 首次應答時間, 首次回覆時間, first reply at, first response at, first response time, first replied at, first reply time, first agent reply date, first contact time, initial response time, 首次回复, 首次响应',
  },
  closedAt: {
    is: '工单关闭时间, 解决时间, 处理完成时间, 结案时间, 结案日期, 工单完结时间, 办结时间, 解决日期, 處理完成日期, 結案時間, resolved at, solved at, resolution date, resolved date, ticket closed at, case closed date, date resolved, resolution time stamp, solved date, ticket closed',
    maybe:
      '关闭时间, 关闭日期, 结束时间, 完成时间, 完结时间, 完结日期, closed at, closed date, closed on, close date, date closed, closed time',
  },
  channel: {
    is: '工单来源, 工单渠道, 服务渠道, 咨询渠道, 投诉渠道, 受理渠道, 进线渠道, 反映管道, ticket channel, ticket source, contact channel, case origin, support channel, submitted via, case source, 进线管道, 来源管道, 受理管道, 服務管道',
    maybe: '渠道, 来源, 来源渠道, 渠道来源, 管道, channel, source, origin, via',
  },
  category: {
    is: '工单类型, 故障类型, 故障类别, 报修类型, 维修类型, 工单分类, 问题类型, 问题分类, 问题类别, 投诉类型, 投诉类别, 服务类型, 咨询类型, 案件類型, 客訴類別, ticket category, ticket type, issue type, issue category, case type, complaint type, request type, problem type, case reason, complaint category',
    maybe: '类型, 分类, 类别, category, type, topic, issue',
  },
  priority: {
    is: '优先级, 紧急程度, 工单优先级, 优先程度, 緊急程度, 優先順序, priority, urgency, severity, ticket priority, case priority, 优先等级, 優先等級, 紧急等级, 緊急等級, 优先顺序',
  },
  status: {
    is: '工单状态, 投诉状态, 解决状态, 案件狀態, 處理進度, ticket status, case status, issue status, ticket state, complaint status',
    maybe: '状态, 处理状态, status, state, 处理结果, resolution status',
  },
  agent: {
    is: '客服, 客服人员, 受理客服, 处理客服, 处理人, 受理人, 处理人员, 接待客服, 客服姓名, 服务专员, 坐席, 承辦人, 客服專員, agent, agent name, assignee, assigned agent, support agent, handled by, case owner, ticket owner, representative, customer service rep',
    maybe: '负责人, owner, assigned to, staff, 经办人',
  },
  text: {
    is: '问题描述, 工单内容, 投诉内容, 咨询内容, 描述内容, 工单描述, 诉求, 诉求内容, 故障描述, 反馈问题, 問題說明, 客訴內容, 案件描述, ticket description, issue description, case description, complaint text, problem description, ticket text, request details, consumer complaint narrative, ticket body, enquiry, 案件内容, 问题说明',
    maybe: '内容, 描述, 标题, 主题, description, text, body, message, content, details',
    likely: 'subject, ticket name, ticket title, 工单标题, 工单主题, ticket subject, complaint',
  },
  satisfaction: {
    is: '满意度, 服务满意度, 满意度评分, 客户满意度, 服务评分, 客服评分, 滿意度分數, satisfaction, satisfaction score, csat, csat score, customer satisfaction, satisfaction rating, ticket satisfaction, customer satisfaction rating, service rating',
    maybe: '评分, score, rating',
  },
  isComplaint: {
    is: '是否投诉, 投诉标记, 是否客诉, 客诉, 是否為客訴, is complaint, complaint flag, has complaint, complained',
    likely: 'complaint, 投诉',
  },
};

export const MESSAGE_HEADERS: TableHeaders<'messages'> = {
  ticketId: { maybe: '会话ID, 会话编号, chat id, thread id' },
  at: {
    is: '发送时间, 消息时间, 聊天时间, 对话时间, 傳送時間, 訊息時間, sent at, message time, message date, message sent at, sent time, chat time, sent date, message timestamp',
    maybe: '时间, 日期, time, timestamp, date, created at, at',
  },
  from: {
    is: '发送方, 发送人, 发言人, 发送者, 说话人, 消息来源方, 發送者, 發話者, sender, sent by, message from, speaker, sender type, from role, author type, sender role',
    likely: 'from, 角色',
    maybe: 'author, role, 来源, 用户类型',
  },
  text: {
    is: '消息内容, 聊天内容, 对话内容, 聊天记录, 消息, 訊息內容, 對話紀錄, message, message text, message body, message content, chat text, chat message, utterance',
    maybe: '内容, 文本, text, content, body',
  },
};
