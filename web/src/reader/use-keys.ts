import { type RefObject, useEffect } from 'react';
import type { PlacedFact } from '../api/types.ts';
import { factAddress, navigate } from '../router.tsx';

interface Options {
  readonly facts: readonly PlacedFact[];
  readonly chosen: PlacedFact | null;
  readonly choose: (fact: PlacedFact | null) => void;
  readonly help: RefObject<HTMLDialogElement | null>;
  readonly correct: () => void;
}

const steps: Readonly<Record<string, number>> = { j: 1, n: 1, ArrowRight: 1, k: -1, p: -1, ArrowLeft: -1 };

/**
 * From fact to fact in the order of the text, open it, see why, correct it, leave it, and what the keys are. Nothing is
 * taken from someone who is writing, nor from a box that the arrows scroll.
 */
export function useReaderKeys({ facts, chosen, choose, help, correct }: Options): void {
  useEffect(() => {
    const actions = new Map<string, () => void>([
      ['?', () => help.current?.showModal()],
      ['o', () => chosen && navigate(factAddress(chosen.kind, chosen.id, dossierHere()))],
      ['c', correct],
      ['w', () => document.querySelector<HTMLElement>('.fact-card .why summary')?.click()],
      ['Escape', () => choose(null)],
    ]);
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (help.current?.open) return;
      const step = steps[event.key];
      const action = step === undefined ? actions.get(event.key) : () => choose(moved(facts, chosen, step));
      if (!action || (event.key === 'Escape' && chosen === null)) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [facts, chosen, choose, help, correct]);
}

/** The fact so many steps on; the ends hold. From none, the first that stands in view or below. */
export function moved(facts: readonly PlacedFact[], chosen: PlacedFact | null, step: number): PlacedFact | null {
  const at = chosen === null ? -1 : facts.indexOf(chosen);
  if (at === -1) return facts[0] ?? null;
  return facts[Math.min(Math.max(at + step, 0), facts.length - 1)] ?? null;
}

/** What the address of the page says beside the fact that is chosen. */
function dossierHere(): URLSearchParams {
  const query = new URLSearchParams(location.search);
  query.delete('fact');
  return query;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="listbox"]') !== null
  );
}
