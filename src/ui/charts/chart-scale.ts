/** Round numbers that an axis may carry, from at or below `low` to at or above `high`. */
export function niceTicks(low: number, high: number, about = 4): readonly number[] {
  if (!(high > low)) return low === 0 ? [0, 1] : low > 0 ? [0, low] : [low, 0];
  const rough = (high - low) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((it) => it * power >= rough * 0.999) ?? 10) * power;
  const ticks: number[] = [];
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  for (let i = first; i <= last; i += 1) ticks.push(Number((i * step).toPrecision(12)));
  return ticks;
}

/** Moves labels apart that stand at `positions` so that none is nearer than `gap`, within 0 … `end`. */
export function spreadLabels(positions: readonly number[], gap: number, end: number): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => at(positions, a) - at(positions, b));
  const placed = [...positions];
  let free = 0;
  for (const i of order) {
    placed[i] = Math.max(at(positions, i), free);
    free = at(placed, i) + gap;
  }
  let most = end;
  for (const i of order.reverse()) {
    placed[i] = Math.min(at(placed, i), most);
    most = at(placed, i) - gap;
  }
  return placed;
}

/**
 * The shade of a cell: 0 for nothing, then 1 … levels − 1 in equal steps between the least and the most
 * value present, of the values themselves or of their square roots; the middle where all are equal.
 */
export function heatLevel(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
  levels: number,
  scale: 'root' | 'linear',
): number {
  if (!(value > 0)) return 0;
  const along = scale === 'root' ? Math.sqrt : (own: number) => own;
  const range = along(most) - along(least);
  const share = range > 0 ? (along(value) - along(least)) / range : 0.5;
  return 1 + Math.max(0, Math.min(levels - 2, Math.floor(share * (levels - 1))));
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
