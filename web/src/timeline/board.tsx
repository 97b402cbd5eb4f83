import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../drawing/look.ts';
import { put } from '../drawing/put.ts';
import type { Tone } from '../drawing/tone.ts';
import { useWidth } from '../drawing/use-width.ts';
import type { Filters } from '../facts/filters.ts';
import { entryAddress, navigate, useAddress } from '../router.tsx';
import { PictureTools } from '../take/picture/picture-tools.tsx';
import { Controls } from './controls.tsx';
import type { Current } from './current.ts';
import { Drawing } from './drawing.tsx';
import { type Drawn, lineAt } from './drawn.ts';
import { InView } from './in-view.tsx';
import { type LaneKind, lanesOf, lanesTold } from './lanes.ts';
import { Legend } from './legend.tsx';
import { clamped, extentOf, storyOf, type View, viewOf, viewText } from './span.ts';
import { Strip } from './strip.tsx';
import { useZoom } from './use-zoom.ts';
import { useWalk } from './walk.ts';

interface Props {
  readonly drawn: Drawn;
  readonly filters: Filters;
  /** That the marks came from. */
  readonly path: string;
  /** Hears the view once it rests, where only what is in view was told. */
  readonly onView: (view: string) => void;
}

/** The drawing with what steers it, and the list of what it shows. What is chosen stands in the address. */
export function Board({ drawn, filters, path, onView }: Props) {
  const { t } = useTranslation();
  const { query } = useAddress();
  const by: LaneKind = query.get('lanes') === 'actor' ? 'actor' : 'dimension';
  const hidden = query.get('hide') ?? '';
  const asked = query.get('view');
  const area = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(area);
  // To sort a hundred thousand marks into lanes takes longer than to show that it was asked for.
  const [sortedBy, without] = [useDeferredValue(by), useDeferredValue(hidden)];
  const lanes = useMemo(() => {
    if (drawn.marks.inView) return lanesTold(drawn.marks.inView);
    const away = new Set(without.split(','));
    return lanesOf(drawn, sortedBy, (at) => !away.has(drawn.tone[at]!) && !away.has(drawn.look[at]!));
  }, [drawn, sortedBy, without]);
  const extent = useMemo(() => extentOf(drawn), [drawn]);
  const [view, setView] = useState(() => clamped(viewOf(asked) ?? storyOf(drawn), extent));
  const go = useZoom(area, extent, width, view, setView);
  useSettled(view, asked, go);
  useTold(view, onView);
  const open = useCallback(({ told, at }: Current) => navigate(entryAddress(lineAt(told.marks, at))), []);
  const walk = useWalk(drawn, lanes, path);
  const of = lanes.map(({ key, count }) => `${key} ${count}`).join();
  const toggle = (name: Tone | Look) => {
    const away = new Set(hidden.split(',').filter(Boolean));
    if (!away.delete(name)) away.add(name);
    put('hide', [...away].sort().join(','));
  };
  return (
    <section className="timeline-board">
      <Controls
        by={by}
        onBy={(kind) => put('lanes', kind === 'actor' ? kind : '')}
        view={view}
        extent={extent}
        go={go}
      />
      <div ref={frame}>
        <Drawing drawn={drawn} lanes={lanes} view={view} area={area} go={go} open={open} walk={walk} of={of} />
      </div>
      <Strip drawn={drawn} extent={extent} view={view} go={go} />
      <Legend hidden={hidden.split(',')} toggle={toggle} />
      <PictureTools drawing={frame} title={t('nav.timeline')} name="entente-timeline" />
      <p id="drawn-keys" className="key-hint board-keys">
        {t('drawn.keys')}
      </p>
      <InView view={asked === null ? viewText(view) : asked} filters={filters} />
    </section>
  );
}

/** So long a view rests before what lies in it is asked for, in milliseconds. */
const REST = 90;

function useTold(view: View, onView: (view: string) => void): void {
  const text = viewText(view);
  const first = useRef(text);
  useEffect(() => {
    // The first view is the one that was answered.
    if (first.current === text) return;
    first.current = '';
    const rest = setTimeout(() => onView(text), REST);
    return () => clearTimeout(rest);
  }, [text, onView]);
}

/** Writes the view into the address once it rests, and follows the address where it changes by other means. */
function useSettled(view: View, asked: string | null, go: (view: View) => void): void {
  const text = viewText(view);
  const written = useRef<string | null>(asked ?? text);
  useEffect(() => {
    if (text === written.current) return;
    const rest = setTimeout(() => {
      written.current = text;
      put('view', text);
    }, 300);
    return () => clearTimeout(rest);
  }, [text]);
  useEffect(() => {
    const wanted = viewOf(asked);
    if (asked === null || asked === written.current || !wanted) return;
    written.current = asked;
    go(wanted);
  }, [asked, go]);
}
