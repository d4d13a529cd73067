/** What people said of status words, over all batches: of two answers about a word the later batch's. */
import { keyOfStatus, type OrderClass, type StatusAnswers } from '#domain/order-class.ts';
import type { Unified } from '#derive/unify/unify.ts';

export function statusAnswers({ batches }: Pick<Unified, 'batches'>): StatusAnswers {
  const answers = new Map<string, OrderClass>();
  for (const { batch } of batches) {
    for (const [word, told] of Object.entries(batch.meta.statusWords ?? {})) {
      answers.set(keyOfStatus(word), told);
    }
  }
  return answers;
}

export function areSameAnswers(some: StatusAnswers, others: StatusAnswers): boolean {
  return some.size === others.size && [...some].every(([word, told]) => others.get(word) === told);
}
