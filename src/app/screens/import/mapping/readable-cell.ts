const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?Z?$/;

/** A cell as it was read, a moment of it as people write one; seconds only where they say something. */
export function readableCell(cell: string): string {
  const parts = DAY_AND_TIME.exec(cell);
  if (parts === null) return cell;
  const [, day = '', time = '', seconds = '00'] = parts;
  if (seconds !== '00') return `${day} ${time}:${seconds}`;
  return time === '00:00' ? day : `${day} ${time}`;
}
