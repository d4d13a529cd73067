import type { TableHeaders } from './header-words.ts';

export const SOCIAL_EDGE_HEADERS: TableHeaders<'socialEdges'> = {
  fromId: {
    is: '发起人编号, 发起人ID, 关注者ID, 粉丝ID, 推荐人编号, 推荐人ID, 邀请人ID, 源用户, 發起人編號, 推薦人編號, 追蹤者, from id, from user, from user id, source id, source user, follower id, source node, referrer id, inviter id, from node, user id 1',
    maybe: '发起人, 推荐人, 介绍人, 邀请人, from, source, 关注者, follower, 甲方',
  },
  toId: {
    is: '对象编号, 对象ID, 被关注者ID, 被推荐人编号, 被推荐人ID, 被邀请人ID, 目标用户, 對象編號, 被推薦人, to id, to user, to user id, target id, target user, followee id, followed id, target node, referred id, invitee id, to node, user id 2',
    maybe: '对象, 被推荐人, 被邀请人, to, target, 被关注者, followee',
  },
  at: {
    is: '互动时间, 关注时间, 关系建立时间, 推荐时间, 邀请时间, 互動時間, 追蹤時間, followed at, follow date, interaction time, referral date, connected at, interaction date, invited at',
    maybe: '时间, 日期, 发生时间, time, timestamp, date, created at, at',
  },
  kind: {
    is: '关系类型, 互动类型, 关系, 互动方式, 社交关系类型, 關係類型, relation, relation type, relationship, relationship type, edge type, tie kind',
    maybe: '类型, type, kind, action, interaction type',
  },
  weight: {
    is: '强度, 关系强度, 权重, 互动次数, 亲密度, 關係強度, 權重, weight, edge weight, tie strength, interaction count',
    maybe: '次数, count, score, value',
  },
};

export const POST_HEADERS: TableHeaders<'posts'> = {
  postId: {
    is: '帖子编号, 帖子ID, 微博ID, 笔记ID, 动态ID, 文章ID, 作品ID, 视频ID, 貼文編號, 貼文ID, post id, tweet id, note id, status id, article id, video id, media id, post no',
    maybe: 'id, 编号',
  },
  customerId: { maybe: 'author id, author, 作者, 发帖人, 发布人, 博主' },
  at: {
    is: '发布时间, 发布日期, 发帖时间, 发表时间, 發布時間, 貼文時間, posted at, post date, post time, published at, publish time, publish date, published on, tweet created, date posted, tweet date, posted on',
    maybe: '时间, 日期, date, time, created at, timestamp, at',
  },
  channel: {
    is: '发布平台, 社交平台, 社媒平台, 发布渠道, 社群平台, social platform, post platform, social network, social media, posted on platform',
    maybe: '平台, 渠道, platform, channel, source, network',
  },
  text: {
    is: '帖子内容, 帖子正文, 微博正文, 微博内容, 笔记内容, 动态内容, 发布内容, 正文, 貼文內容, post text, post content, tweet text, tweet, caption, post body, post message',
    maybe: '内容, 文本, 标题, text, content, body, message, title',
  },
  likes: {
    is: '点赞数, 点赞, 赞数, 获赞数, 喜欢数, 按讚數, likes, like count, likes count, num likes, favorite count, favorites count, reactions, upvotes',
    maybe: '赞, favorites',
  },
  comments: {
    is: '评论数, 评论数量, 留言数, 回复数, 留言數, comment count, comments count, num comments, replies, reply count',
    maybe: 'comments, 评论',
  },
  shares: {
    is: '转发数, 转发量, 分享数, 分享数量, 转发次数, 分享數, shares, share count, shares count, retweets, retweet count, reposts, num shares, repost count',
    maybe: '转发, 分享',
  },
  followersAtPost: {
    is: '发布时粉丝数, 粉丝数, 粉丝量, 粉丝数量, 追蹤數, 追蹤者人數, 發文時追蹤數, followers at post, followers, follower count, followers count, number of followers, user followers, fans count',
    maybe: '粉丝, fans',
  },
};
