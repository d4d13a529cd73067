/**
 * A drawing of what stands on the screen: grounds as rectangles, texts where they are, SVG as it is.
 * So charts of any make (SVG, bars and heat maps of HTML) leave by the same way, as SVG or PNG.
 */

const COPIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'vector-effect',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const;

/** What a chart draws only because a pointer is over it. */
const POINTED = '.recharts-tooltip-cursor, .recharts-active-dot';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 16;

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Draws an element; parts marked `data-print="no"` and hidden ones are left out. */
export function drawElement(element: HTMLElement): Picture {
  const frame = element.getBoundingClientRect();
  const width = Math.ceil(frame.width) + 2 * MARGIN;
  const height = Math.ceil(frame.height) + 2 * MARGIN;
  const left = frame.left - MARGIN;
  const top = frame.top - MARGIN;
  const root = document.createElementNS(SVG_NAMESPACE, 'svg');
  root.setAttribute('xmlns', SVG_NAMESPACE);
  setNumbers(root, { width, height });
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const ground = document.createElementNS(SVG_NAMESPACE, 'rect');
  setNumbers(ground, { width, height });
  ground.setAttribute('fill', groundOf(element));
  root.append(ground);

  const walk = (node: Element) => {
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    if (node.matches('[data-print="no"], .visually-hidden')) return;
    const box = node.getBoundingClientRect();
    const at = { x: box.left - left, y: box.top - top, width: box.width, height: box.height };
    if (node instanceof SVGSVGElement) {
      const copy = copyStyled(node);
      setNumbers(copy, at);
      root.append(copy);
      return;
    }
    if (isPainted(style.backgroundColor) && box.width > 0) {
      const rect = document.createElementNS(SVG_NAMESPACE, 'rect');
      setNumbers(rect, { ...at, rx: Number.parseFloat(style.borderTopRightRadius) || 0 });
      rect.setAttribute('fill', style.backgroundColor);
      root.append(rect);
    }
    for (const child of node.childNodes) {
      if (child instanceof Text) writeText(root, child, style, left, top);
      else if (child instanceof Element) walk(child);
    }
  };
  walk(element);
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** The picture as PNG, twice as fine as the screen. */
export async function toPng({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d canvas');
  context.scale(2, 2);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png');
  });
}

function writeText(
  root: SVGSVGElement,
  node: Text,
  style: CSSStyleDeclaration,
  left: number,
  top: number,
): void {
  if (node.data.trim() === '') return;
  // One line of text after another: a new line starts where the next character is lower.
  const range = document.createRange();
  let line = { text: '', x: 0, bottom: 0, middle: 0 };
  const flush = () => {
    if (line.text.trim() === '') return;
    const text = document.createElementNS(SVG_NAMESPACE, 'text');
    setNumbers(text, { x: line.x - left, y: line.middle - top });
    text.setAttribute('dominant-baseline', 'central');
    text.setAttribute('fill', style.color);
    text.setAttribute('font-family', style.fontFamily);
    text.setAttribute('font-size', style.fontSize);
    text.setAttribute('font-weight', style.fontWeight);
    text.textContent = line.text.trimEnd();
    root.append(text);
  };
  for (let i = 0; i < node.length; i += 1) {
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    const box = range.getClientRects()[0];
    if (box === undefined || box.width === 0) continue;
    if (line.text === '' || box.top >= line.bottom - 1) {
      flush();
      line = { text: '', x: box.left, bottom: box.bottom, middle: (box.top + box.bottom) / 2 };
    }
    line.text += node.data[i] ?? '';
  }
  flush();
}

function copyStyled(source: SVGSVGElement): SVGSVGElement {
  const copy = source.cloneNode(true) as SVGSVGElement;
  const from = [source, ...source.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((node, i) => {
    const style = getComputedStyle(node);
    const target = to[i];
    for (const name of COPIED) {
      const value = style.getPropertyValue(name);
      if (value !== '') target?.setAttribute(name, value);
    }
    target?.removeAttribute('style');
  });
  for (const node of copy.querySelectorAll(POINTED)) node.remove();
  for (const node of copy.querySelectorAll('[class]')) node.removeAttribute('class');
  return copy;
}

function groundOf(element: Element): string {
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    const color = getComputedStyle(node).backgroundColor;
    if (isPainted(color)) return color;
  }
  return '#ffffff';
}

function isPainted(color: string): boolean {
  return color !== 'transparent' && !/,\s*0\)$/.test(color);
}

function setNumbers(target: Element, values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    target.setAttribute(name, String(Math.round(value * 100) / 100));
  }
}
