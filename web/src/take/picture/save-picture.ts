import { save } from '../save.ts';
import { type Caption, compose } from './compose.ts';

/** Saves a drawing with its caption as SVG, for programs that draw. */
export function saveSvg(drawing: Element, caption: Caption, name: string): void {
  const { svg } = compose(drawing, caption);
  save(`${name}.svg`, new Blob([textOf(svg)], { type: 'image/svg+xml' }));
}

/** Saves a drawing with its caption as PNG, twice as fine as the screen shows it. */
export async function savePng(drawing: Element, caption: Caption, name: string): Promise<void> {
  const { svg, width, height } = compose(drawing, caption);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob !== null) save(`${name}.png`, blob);
}

function textOf(svg: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(svg);
}
