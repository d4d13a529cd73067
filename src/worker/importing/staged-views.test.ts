import { expect, test } from 'vitest';
import { typeName } from '#app/screens/import/reading/reading-words.ts';
import { freshClient } from '#testing/in-process-client.ts';

test('columns of text say truly whether their values repeat', async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const rows = ['A1,张三,上海,会员,3', 'A2,李四,北京,会员,3', 'A3,王五,上海,会员,4', 'A4,,,会员,5'];
  const text = ['编号,姓名,城市,身份,次数', ...rows, ''].join('\r\n');
  const staged = await client.call('import.stage', { files: [new File([text], '会员.csv')] });
  const kinds = staged.files[0]!.columns.map((column) => [
    typeName(column, 'zh-CN'),
    typeName(column, 'en'),
  ]);
  expect(kinds).toEqual([
    ['文字，各不相同', 'Text, each once'],
    ['文字，各不相同', 'Text, each once'],
    ['文字，2 种', 'Text, 2 different values'],
    ['文字，全都一样', 'Text, always the same'],
    ['数字', 'Number'],
  ]);
});
