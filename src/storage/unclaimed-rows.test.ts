import { expect, test } from 'vitest';
import { claim, unlessClaimed, whileClaimed } from './unclaimed-rows.ts';

test('what is being written is not swept, what is left of it is', async () => {
  const swept: string[] = [];
  const sweep = (id: string) => unlessClaimed(id, async () => void swept.push(id));
  const release = await claim('restored');
  await sweep('restored');
  await sweep('left');
  expect(swept).toEqual(['left']);
  release();
  await expect
    .poll(async () => {
      await sweep('restored');
      return swept;
    })
    .toContain('restored');
});

test('a claim ends with its work, also where that fails', async () => {
  const work = whileClaimed('vault', async () => {
    await unlessClaimed('vault', () => Promise.reject(new Error('swept')));
    throw new RangeError('full');
  });
  await expect(work).rejects.toThrow('full');
  await expect(unlessClaimed('vault', () => Promise.reject(new Error('swept')))).rejects.toThrow(
    'swept',
  );
});
