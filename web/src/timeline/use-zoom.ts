import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { CLOSEST, clamped, type View } from './span.ts';

type Zoom = ZoomBehavior<HTMLElement, unknown>;

/**
 * Dragging, pinching and the wheel with Ctrl change the view; the wheel alone goes on scrolling the page, and so does
 * one finger. Answers the way to go to a view from elsewhere.
 */
export function useZoom(
  ref: RefObject<HTMLElement | null>,
  extent: View,
  width: number,
  view: View,
  onView: (view: View) => void,
): (view: View) => void {
  const behaviour = useRef<Zoom | null>(null);
  const latest = useRef(onView);
  latest.current = onView;
  const shown = useRef(view);
  shown.current = view;

  const go = useCallback(
    (wanted: View) => {
      if (!ref.current || !behaviour.current || width === 0) return;
      const { from, to } = clamped(wanted, extent);
      const k = (extent.to - extent.from) / (to - from);
      const x = (-(from - extent.from) / (extent.to - extent.from)) * width * k;
      select(ref.current).call(behaviour.current.transform, zoomIdentity.translate(x, 0).scale(k));
    },
    [ref, extent, width],
  );

  useEffect(() => {
    const element = ref.current;
    if (!element || width === 0) return;
    const span = extent.to - extent.from;
    behaviour.current = zoom<HTMLElement, unknown>()
      .filter((event: Event) => isMeant(event))
      .extent([
        [0, 0],
        [width, 1],
      ])
      .scaleExtent([1, Math.max(1, span / CLOSEST)])
      .translateExtent([
        [0, 0],
        [width, 1],
      ])
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        const day = (x: number) => extent.from + (transform.invertX(x) / width) * span;
        latest.current({ from: day(0), to: day(width) });
      });
    const area = select(element);
    area.call(behaviour.current);
    const sideways = (event: WheelEvent) => {
      const along = event.shiftKey ? event.deltaY : event.deltaX;
      if (
        event.ctrlKey ||
        event.metaKey ||
        along === 0 ||
        (!event.shiftKey && Math.abs(event.deltaY) > Math.abs(along))
      )
        return;
      event.preventDefault();
      const { from, to } = shown.current;
      const days = (along / width) * (to - from);
      go({ from: from + days, to: to + days });
    };
    element.addEventListener('wheel', sideways, { passive: false });
    go(shown.current);
    return () => {
      area.on('.zoom', null);
      element.removeEventListener('wheel', sideways);
    };
  }, [ref, extent, width, go]);

  return go;
}

function isMeant(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return (event as TouchEvent).touches.length > 1;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}
