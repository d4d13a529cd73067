import { defineText } from '#ui/words/text.ts';

export const workspaceText = defineText({
  restarted: [
    '后台刚才中断了一下，已经自动恢复；存好的数据都在。',
    '背景工作剛才中斷了一下，已自動恢復；存好的資料都在。',
    'The background work stopped and has been started again; all that is stored is still there.',
  ],
});
