/**
 * Answers that came with the open workspace: what an earlier visit was told about the same data. A screen
 * that asks one of these questions has the answer in its first frame.
 */
import type { CallName, GivenAnswer } from '#worker/protocol/calls.ts';

const given = new Map<string, unknown>();

/** A question as it is told apart: the workspace's version, the call, its argument. */
export function questionOf(version: number, name: CallName, argument: unknown): string {
  return JSON.stringify([version, name, argument]);
}

/** They hold for one version of the workspace, and take the place of those of another. */
export function giveAnswers(version: number, answers: readonly GivenAnswer[]): void {
  given.clear();
  for (const { name, argument, result } of answers) {
    given.set(questionOf(version, name, argument), result);
  }
}

export function isGiven(question: string): boolean {
  return given.has(question);
}

export function givenAnswer(question: string): unknown {
  return given.get(question);
}
