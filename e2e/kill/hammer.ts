/** A tab that never rests: imports, undoes, marks and chooses, as soon as it is the writer. */
import { CallError, type DataClient } from '#worker/client.ts';

/** What was answered: from then on it must never be lost. */
export type Told =
  | { readonly kind: 'import'; readonly name: string; readonly batches: readonly string[] }
  | { readonly kind: 'undo'; readonly batches: readonly string[] }
  | { readonly kind: 'mark'; readonly person: number }
  | { readonly kind: 'day' }
  /** A tab that may only look has seen this revision. */
  | { readonly kind: 'seen'; readonly revision: number };

export const TOLD = 'hammer ';

export async function hammer(client: DataClient, seed: number): Promise<void> {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const tell = (told: Told): void => console.info(TOLD + JSON.stringify(told));
  client.onChanged(({ revision, isWriter }) => {
    if (!isWriter) tell({ kind: 'seen', revision });
  });
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  for (let turn = 0; ; turn++) {
    try {
      await act(client, random, `${seed}-${turn}`, tell);
    } catch (error) {
      const code = error instanceof CallError ? error.failure.code : String(error);
      if (code !== 'notWriter') throw error;
      // Another tab writes: this one looks on until its turn comes.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

async function act(
  client: DataClient,
  random: (below: number) => number,
  name: string,
  tell: (told: Told) => void,
): Promise<void> {
  const imports = await client.call('import.list', null);
  const choice = random(5);
  if (imports.length === 0 || (choice === 0 && imports.length < 6)) {
    const rows = Array.from(
      { length: 8 },
      (_, at) => `${name}-${at},K${random(20)},2024-03-${10 + random(19)},${1 + random(90)}.50\n`,
    );
    const text = `order_id,member_no,paid_at,amount_paid\n${rows.join('')}`;
    const staged = await client.call('import.stage', { files: [new File([text], `${name}.csv`)] });
    await client.call('import.commit', { staged: staged.id });
    tell({ kind: 'import', name, batches: staged.files.map(({ batch }) => batch) });
  } else if (choice === 1 && imports.length > 1) {
    const batches = imports[random(imports.length)]!.batches.map(({ batch }) => batch);
    await client.call('import.undo', { batches });
    tell({ kind: 'undo', batches });
  } else if (choice === 2) {
    await client.call('workspace.setAsOf', { day: 19_000 + random(900) });
    tell({ kind: 'day' });
  } else {
    const { ids } = await client.call('people.window', {
      query: { search: '', filters: [], sort: null },
      columns: ['key'],
      offset: random(5),
      limit: 1,
    });
    const [person] = ids;
    if (person === undefined) return;
    await client.call('people.mark', { people: [person], mark: 'doNotContact', isSet: true });
    tell({ kind: 'mark', person });
  }
}
