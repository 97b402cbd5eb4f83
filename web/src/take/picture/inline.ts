const XHTML = 'http://www.w3.org/1999/xhtml';

/** What a drawing is painted with; its geometry stands in its attributes. */
const paints = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap'],
  ...['stroke-linejoin', 'paint-order', 'opacity', 'color', 'font-family', 'font-size', 'font-weight', 'font-style'],
  ...['letter-spacing', 'text-anchor', 'dominant-baseline', 'visibility', 'display', 'vector-effect', 'font-variant'],
];

/** What does not belong into a picture: buttons to move it, notes beside the pointer, words for those who hear them. */
const LEFT_OUT = '.hidden-text, .drawing-buttons, .mark-note, .picture-tools, .network-printed, .map-reach, title';

/**
 * A copy of a drawing that looks the same where no style sheet reaches: every style written on its element, canvases as
 * images, what style sheets write before and after elements as elements.
 */
export function inlined(element: Element): Element {
  const copy = element.cloneNode(false) as HTMLElement | SVGElement;
  const style = getComputedStyle(element);
  const inSvg = element instanceof SVGElement && element.parentElement instanceof SVGElement;
  for (const name of inSvg ? paints : style) copy.style.setProperty(name, style.getPropertyValue(name));
  for (const name of ['class', 'id', 'tabindex', 'role', 'href', 'aria-label']) copy.removeAttribute(name);
  if (element instanceof HTMLCanvasElement) return imageOf(element, style);
  copy.append(...pseudo(element, '::before'));
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      if (!child.matches(LEFT_OUT) && getComputedStyle(child).display !== 'none') copy.append(inlined(child));
    } else if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
  }
  copy.append(...pseudo(element, '::after'));
  return copy;
}

function imageOf(canvas: HTMLCanvasElement, style: CSSStyleDeclaration): Element {
  const image = document.createElementNS(XHTML, 'img') as HTMLImageElement;
  for (const name of style) image.style.setProperty(name, style.getPropertyValue(name));
  image.src = canvas.toDataURL('image/png');
  return image;
}

function pseudo(element: Element, which: '::before' | '::after'): Element[] {
  const style = getComputedStyle(element, which);
  if (element instanceof SVGElement || style.content === 'none' || style.content === 'normal') return [];
  const made = document.createElementNS(XHTML, 'span') as HTMLElement;
  for (const name of style) made.style.setProperty(name, style.getPropertyValue(name));
  made.textContent = /^"(.*)"$/s.exec(style.content)?.[1] ?? '';
  return [made];
}
