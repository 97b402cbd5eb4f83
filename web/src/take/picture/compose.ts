import { inksOf } from '../../drawing/inks.ts';
import { inlined } from './inline.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What stands around a drawing once it leaves the page. */
export interface Caption {
  readonly title: string;
  /** Whom and which time it is about. */
  readonly dossier: string;
  /** From whom and from which state of the record. */
  readonly sources: string;
}

export interface Composed {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const HEAD = 62;
const LINE = 17;

/** The picture of a drawing: its title and dossier above it, its sources below, on a ground of paper. */
export function compose(drawing: Element, caption: Caption): Composed {
  const box = drawing.getBoundingClientRect();
  const inner = Math.max(Math.ceil(box.width), 320);
  const { paper, text, soft, rule, sans } = inksOf(document.body);
  const lines = broken(caption.sources, Math.floor(inner / 6.3));
  const width = inner + 2 * MARGIN;
  const height = Math.ceil(box.height) + HEAD + MARGIN * 1.5 + lines.length * LINE + 14;
  const svg = element('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` }) as SVGSVGElement;
  const below = HEAD + Math.ceil(box.height) + 18;
  const serif = getComputedStyle(document.body).getPropertyValue('--serif');
  svg.append(
    element('rect', { width, height, fill: paper }),
    words(caption.title, { x: MARGIN, y: 30, 'font-family': serif, 'font-size': 20, 'font-weight': 600, fill: text }),
    words(caption.dossier, { x: MARGIN, y: 50, 'font-family': sans, 'font-size': 13, fill: soft }),
    placed(drawing, inner, Math.ceil(box.height)),
    element('line', { x1: MARGIN, x2: width - MARGIN, y1: below, y2: below, stroke: rule }),
    ...lines.map((line, at) =>
      words(line, { x: MARGIN, y: below + 18 + at * LINE, 'font-family': sans, 'font-size': 12, fill: soft }),
    ),
  );
  return { svg, width, height };
}

/** A drawing that is one SVG stays one, for programs that draw; what has HTML in it is put in as such. */
function placed(drawing: Element, width: number, height: number): Element {
  const copy = inlined(drawing);
  if (drawing instanceof SVGSVGElement) {
    for (const [name, value] of Object.entries({ x: MARGIN, y: HEAD, width, height })) {
      copy.setAttribute(name, String(value));
    }
    (copy as SVGSVGElement).style.setProperty('transform', 'none');
    return copy;
  }
  const frame = element('foreignObject', { x: MARGIN, y: HEAD, width, height });
  const { style } = copy as HTMLElement;
  for (const name of ['margin', 'inset']) style.setProperty(name, '0');
  style.setProperty('position', 'static');
  frame.append(copy);
  return frame;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns') made.setAttribute(key, String(value));
  }
  return made;
}

function words(text: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = element('text', attributes);
  made.textContent = text;
  return made;
}

/** Words in lines of so many characters; a drawing breaks no lines by itself. */
function broken(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
