/** Puts text on the clipboard; false where the browser refuses, and the text must be shown to copy by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way, for pages without the permission. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  let isDone = false;
  try {
    // Deprecated, and the only way where the clipboard is refused.
    isDone = document.execCommand('copy');
  } catch {
    isDone = false;
  }
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return isDone;
}
