/** Makes ready for a first file while somebody looks at the empty page; see rehearsal.ts. */
import { createJobContext } from '#engine/job.ts';
import { importCode } from './load-import-code.ts';
import type { OpenWorkspace } from '#worker/session/open-workspace.ts';
import type { SideWorkers } from '#worker/sides/side-workers.ts';

export class FirstRehearsal {
  readonly #workspace: OpenWorkspace;
  readonly #side: SideWorkers;
  #running: Promise<unknown> = Promise.resolve();
  #isOver = false;
  /** Side workers were started for it. */
  #isWarm = false;

  constructor(workspace: OpenWorkspace, side: SideWorkers) {
    this.#workspace = workspace;
    this.#side = side;
  }

  begin(): void {
    const { head, isWriter, store } = this.#workspace;
    // A file that has come already is not made to share the processor.
    if (this.#isOver || head.metas.length > 0 || !isWriter) return;
    const job = createJobContext(
      () => this.#isOver,
      () => undefined,
    );
    // They stay for the files that come next.
    this.#side.start();
    this.#isWarm = true;
    const { zone } = store.workspace;
    this.#running = importCode()
      .then(({ rehearseFirst }) => rehearseFirst(zone, this.#workspace.today(), job, this.#side))
      .catch(() => undefined);
  }

  /** A file comes, or another use of the processor: from now on there is none. */
  async end(): Promise<void> {
    this.#isOver = true;
    await this.#running;
  }

  /** Files are being read: side workers that were started for this one are theirs now. */
  letGo(): void {
    if (this.#isWarm) this.#side.end();
    this.#isWarm = false;
  }
}
