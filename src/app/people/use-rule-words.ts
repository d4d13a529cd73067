import { useMemo } from 'react';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import type { Rule } from '#domain/rule.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { nameColumn } from './people-columns.ts';
import { ruleText } from './rule-text.ts';
import { kindOfAbsent, sayRule, type RuleSpeech } from './rule-words.ts';
import { segmentNames } from './segment-names.ts';

/** Says rules in the language of the page. */
export function useRuleWords(): (rule: Rule) => string {
  const speech = useRuleSpeech();
  return useMemo(() => (rule: Rule) => sayRule(rule, speech), [speech]);
}

export function useRuleSpeech(): RuleSpeech {
  const words = useText(ruleText);
  const formats = useFormats();
  const locale = useLocale();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const columns = answerOf(useCall('people.columns', null));
  const outcome = answerOf(useCall('result.segments', {}));
  return useMemo(() => {
    const known = new Map((columns ?? []).map((column) => [column.id, column]));
    const named = segmentNames(outcome?.status === 'done' ? outcome.summary.segments : [], locale);
    return {
      words,
      formats,
      currency,
      columnOf: (id) =>
        nameColumn(
          known.get(id) ?? { id, kind: kindOfAbsent(id), header: headerOf(id), scale: 0 },
          locale,
        ),
      segmentName: (id) => named.get(id) ?? null,
    };
  }, [words, formats, locale, currency, columns, outcome]);
}

/** Header of a custom field out of its column id. */
function headerOf(id: string): string | null {
  const mark = id.indexOf('~');
  return mark < 0 ? null : id.slice(mark + 1);
}
