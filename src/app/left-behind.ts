/** What the page holds in memory of one workspace: it goes when another is opened or it is deleted. */
const forgetting: (() => void)[] = [];
let current: string | null = null;

/** Calls `forget` whenever the workspace is no longer the one that was open. */
export function forgetWithWorkspace(forget: () => void): void {
  forgetting.push(forget);
}

/** Tells which workspace is open; null while none is. */
export function noteWorkspace(id: string | null): void {
  if (id === current) return;
  current = id;
  for (const forget of forgetting) forget();
}
