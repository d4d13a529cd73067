/** Makes ready for a first file while somebody looks at the empty page; see rehearsal.ts. */
import { takeSpare } from '#engine/columns/spare-memory.ts';
import { createJobContext } from '#engine/job.ts';
import { importCode } from './load-import-code.ts';
import type { OpenWorkspace } from '#worker/session/open-workspace.ts';
import { deviceRoom } from '#worker/session/device-room.ts';
import type { SideWorkers } from '#worker/sides/side-workers.ts';

const MIB = 1024 * 1024;
/** A block holds two columns of a million numbers; all of them those of a million orders, and what is found of them. */
const BLOCK_BYTES = 17 * MIB;
const BLOCKS = 5;
/** Half of those orders, while other threads read them. */
const SIDE_BYTES = 34 * MIB;
/** Of the room for one page. */
const PART_OF_MEMORY = 0.05;
/** Time for the page that has just opened. */
const ROOM_AFTER_MS = 700;
/** It ends within a tenth of a second once it is told to. */
const PATIENCE_MS = 2000;

export class FirstRehearsal {
  readonly #workspace: OpenWorkspace;
  readonly #side: SideWorkers;
  #running: Promise<unknown> = Promise.resolve();
  #isOver = false;
  /** Side workers were started for it. */
  #isWarm = false;
  /** What {@link #makeRoom} has got so far. */
  #memory: readonly ArrayBuffer[] = [];
  #isLetGo = false;

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
    // The page draws and loads its parts meanwhile; of two processors it should have one.
    setTimeout(() => void this.#makeRoom(), ROOM_AFTER_MS);
    const { zone } = store.workspace;
    this.#running = importCode()
      .then(({ rehearseFirst }) => rehearseFirst(zone, this.#workspace.today(), job, this.#side))
      .catch(() => undefined);
  }

  /** A file comes, or another use of the processor: from now on there is none. */
  async end(): Promise<void> {
    this.#isOver = true;
    // Whatever became of it, no file waits for it longer.
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    await Promise.race([this.#running, patience]);
  }

  /** Memory for the columns of a large file: another thread writes to it while this one rehearses. */
  async #makeRoom(): Promise<void> {
    if (this.#isOver) return;
    const { memory } = await deviceRoom();
    const bytes = BLOCK_BYTES * BLOCKS + SIDE_BYTES;
    if (memory !== null && bytes > memory * PART_OF_MEMORY) return;
    while (!this.#isOver && this.#memory.length < BLOCKS) {
      const buffer = await this.#side.memory(BLOCK_BYTES);
      // What comes after it was let go of is of no use to anybody.
      if (buffer === null || this.#isLetGo) return;
      this.#memory = [...this.#memory, buffer];
    }
    if (!this.#isOver) await this.#side.keepMemory(SIDE_BYTES);
  }

  /**
   * Files are being read: side workers that were started for this one are theirs now.
   * @param areLarge they need the memory that was made ready
   */
  letGo(areLarge: boolean): void {
    if (areLarge) takeSpare(this.#memory);
    this.#memory = [];
    this.#isLetGo = true;
    if (this.#isWarm) this.#side.end();
    this.#isWarm = false;
  }

  /** The workspace is closed: nothing of it is of use any more. */
  close(): void {
    this.#isOver = true;
    this.letGo(false);
  }
}
