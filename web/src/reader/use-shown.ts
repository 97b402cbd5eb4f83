import { useState } from 'react';
import type { Tone } from '../drawing/tone.ts';

/** Which kinds of facts the reader shows, and whether their words have lines under them. */
export function useShown() {
  const [hidden, setHidden] = useState<readonly Tone[]>([]);
  const [lined, setLined] = useState(true);
  return {
    hidden,
    lined,
    toggle: (tone: Tone) =>
      setHidden((now) => (now.includes(tone) ? now.filter((other) => other !== tone) : [...now, tone])),
    toggleLines: () => setLined((now) => !now),
  };
}
