// Ties between people and what they post.

import type { TableSpec } from './table-spec.ts';

export const SOCIAL_EDGES = {
  dimensions: ['social'],
  label: ['社交关系', '社群關係', 'Social ties'],
  note: 'One row per tie or interaction between two people.',
  fields: {
    fromId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['发起人编号', '發起人編號', 'From ID'],
      note: 'The person who follows, likes, mentions or refers.',
    },
    toId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['对象编号', '對象編號', 'To ID'],
      note: 'The person followed, liked, mentioned or referred.',
    },
    at: {
      type: 'moment',
      sensitivity: 'none',
      label: ['发生时间', '發生時間', 'At'],
      note: 'When it happened.',
    },
    kind: {
      type: 'category',
      sensitivity: 'none',
      values: ['follow', 'friend', 'like', 'comment', 'share', 'mention', 'referral'],
      label: ['关系类型', '關係類型', 'Kind'],
      note: 'Kind of tie.',
    },
    weight: {
      type: 'number',
      sensitivity: 'none',
      label: ['强度', '強度', 'Weight'],
      note: 'How strong or how often; 1 when absent.',
    },
  },
} as const satisfies TableSpec;

export const POSTS = {
  dimensions: ['social', 'psychology'],
  label: ['社交发帖', '社群貼文', 'Posts'],
  note: 'One row per post by a customer.',
  fields: {
    postId: {
      type: 'id',
      sensitivity: 'none',
      role: 'key',
      label: ['帖子编号', '貼文編號', 'Post ID'],
      note: 'Number of the post.',
    },
    customerId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['顾客编号', '顧客編號', 'Customer ID'],
      note: 'The customer who posted.',
    },
    at: {
      type: 'moment',
      sensitivity: 'none',
      label: ['发布时间', '發布時間', 'Posted at'],
      note: 'When it was posted.',
    },
    channel: {
      type: 'category',
      sensitivity: 'none',
      label: ['平台', '平台', 'Channel'],
      note: 'Platform it was posted on.',
    },
    text: {
      type: 'text',
      sensitivity: 'personal',
      coarsening: 'none',
      label: ['帖子内容', '貼文內容', 'Text'],
      note: 'What was posted.',
    },
    likes: {
      type: 'integer',
      sensitivity: 'none',
      label: ['点赞数', '按讚數', 'Likes'],
      note: 'Likes it got.',
    },
    comments: {
      type: 'integer',
      sensitivity: 'none',
      label: ['评论数', '留言數', 'Comments'],
      note: 'Comments it got.',
    },
    shares: {
      type: 'integer',
      sensitivity: 'none',
      label: ['转发数', '分享數', 'Shares'],
      note: 'Times it was shared.',
    },
    followersAtPost: {
      type: 'integer',
      sensitivity: 'none',
      unit: 'people',
      label: ['发布时粉丝数', '發文時追蹤數', 'Followers at the time'],
      note: 'Followers of the customer when it was posted.',
    },
  },
} as const satisfies TableSpec;
