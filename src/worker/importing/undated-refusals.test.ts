/** The dry run says of undated refusals among dated ones from when they hold, and they do. */
import { expect, test } from 'vitest';
import { freshClient } from '#testing/in-process-client.ts';

const EVERYONE = { search: '', filters: [], sort: null } as const;

const file = (name: string, ...lines: readonly string[]): File =>
  new File([lines.join('\n')], name);

test.each([
  [['C1,短信,是,2024-05-02', 'C1,短信,否,', 'C2,短信,是,2024-05-02', 'C3,短信,是,'], 1],
  [['C1,短信,是,2024-05-02', 'C1,短信,否,2024-05-03', 'C2,短信,是,', 'C3,短信,是,'], 0],
])('refusals without a date: %j', async (rows, expected) => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const people = file('会员.csv', '会员编号,手机号', 'C1,13800001111', 'C2,13800002222');
  const consents = file('同意.csv', '会员编号,同意渠道,是否同意,同意时间', ...rows);
  const staged = await client.call('import.stage', { files: [people, consents] });
  const alerts = staged.files.flatMap((own) => own.alerts);
  const told = alerts.filter(({ code }) => code === 'undatedRefusals');
  expect(told.map(({ count }) => count)).toEqual(expected > 0 ? [expected] : []);
  await client.call('import.commit', { staged: staged.id });
  const { heldBack } = await client.call('people.outgoing', { query: EVERYONE, channel: 'sms' });
  expect(heldBack.consent).toBe(1);
});
