import { useEffect, useState } from 'react';
import type { Marks } from '../api/types.ts';
import { type Answer, useAnswer } from '../api/use-answer.ts';
import { useAddress } from '../router.tsx';

interface Told {
  readonly marks: Answer<Marks>;
  readonly path: string;
  readonly onView: (view: string) => void;
}

/**
 * The marks of the timeline: all of them at once, or, where they are many, those in view, asked anew as one moves along,
 * sorts or hides. @param filters the query that they pass
 */
export function useMarks(filters: string): Told {
  const { query } = useAddress();
  const [view, onView] = useState(query.get('view') ?? '');
  const [areAll, setAreAll] = useState(false);
  const asked = new URLSearchParams(filters);
  if (!areAll) {
    if (query.get('lanes') === 'actor') asked.set('lanes', 'actor');
    for (const name of (query.get('hide') ?? '').split(',').filter(Boolean)) asked.append('hide', name);
    if (view !== '') asked.set('view', view);
  }
  const text = asked.toString();
  const path = `/timeline/marks${text === '' ? '' : `?${text}`}`;
  const marks = useAnswer<Marks>(path, { keep: true });
  const told = marks.state === 'ready' ? marks.value.inView === null : null;
  useEffect(() => {
    if (told !== null) setAreAll(told);
  }, [told]);
  return { marks, path, onView };
}
