import { defineText } from '#ui/words/text.ts';

export const personTagsText = defineText({
  title: ['标签', '標籤', 'Tags'],
  lead: [
    '按规则得出；点一个可以手工改，新的导入不会改掉你定的。',
    '依規則得出；點一個可以手動改，新的匯入不會改掉你定的。',
    'Set by rules. Press one to change it by hand: new imports leave your choice alone.',
  ],
  none: [
    '还没有标签。可以手工加一个。',
    '還沒有標籤。可以手動加一個。',
    'No tags yet. You can add one by hand.',
  ],
  add: ['加标签', '加標籤', 'Add a tag'],
  findTag: ['在现成的标签里找', '在現有標籤裡找', 'Search the ready-made tags'],
  noTags: [
    '现成的标签里没有；标签不能自己起名。想给一群人起名，请建分群。',
    '現有標籤裡沒有；標籤不能自己命名。想為一群人命名，請建立分群。',
    'None of the ready-made tags. Tags cannot be named freely; to name a group of people, make a segment.',
  ],
  back: ['换一个标签', '換一個標籤', 'Another tag'],
  byHand: ['手工', '手動', 'by hand'],
  removedByHand: ['已手工去掉', '已手動移除', 'removed by hand'],
  chip: [
    (tag: string, value: string) => `${tag}：${value}`,
    (tag: string, value: string) => `${tag}：${value}`,
    (tag: string, value: string) => `${tag}: ${value}`,
  ],
  chooseValue: ['改成', '改成', 'Change to'],
  remove: ['去掉这个标签', '移除這個標籤', 'Remove this tag'],
  leaveToRule: ['交回给规则', '交還給規則', 'Back to the rule'],
  noValues: [
    '还没有可选的值：没有文件说明这一项。',
    '還沒有可選的值：沒有檔案說明這一項。',
    'No values to choose from: no file has them.',
  ],
  changed: [
    (tag: string, value: string) => `“${tag}”已手工定为“${value}”`,
    (tag: string, value: string) => `「${tag}」已手動定為「${value}」`,
    (tag: string, value: string) => `${tag} is now "${value}", by hand`,
  ],
  removed: [
    (tag: string) => `已去掉“${tag}”`,
    (tag: string) => `已移除「${tag}」`,
    (tag: string) => `${tag} removed`,
  ],
  left: [
    (tag: string) => `“${tag}”交回给规则了`,
    (tag: string) => `「${tag}」已交還給規則`,
    (tag: string) => `${tag} follows its rule again`,
  ],
  failed: [
    '没有存下来：请再试一次，标签没有变化',
    '沒有存下來：請再試一次，標籤沒有變動',
    'Nothing was saved: please try again. The tag is unchanged',
  ],
});
