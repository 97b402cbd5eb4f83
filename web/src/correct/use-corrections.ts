import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AskError, send } from '../api/ask.ts';
import type { AskedCorrection, RecordCorrection } from '../api/types.ts';
import { useLanguage } from '../language.ts';
import { rememberAuthor } from './author.ts';

export interface Sending {
  readonly busy: boolean;
  /** Why the last one was refused. */
  readonly error: AskError | null;
}

/** Sends what changes the record; then every answer of the page is asked anew. */
export function useSending(): Sending & { readonly run: <T>(act: () => Promise<T>) => Promise<T | null> } {
  const client = useQueryClient();
  const [{ busy, error }, set] = useState<Sending>({ busy: false, error: null });
  const run = async <T>(act: () => Promise<T>): Promise<T | null> => {
    set({ busy: true, error: null });
    try {
      const done = await act();
      set({ busy: false, error: null });
      void client.invalidateQueries();
      return done;
    } catch (problem) {
      set({ busy: false, error: problem instanceof AskError ? problem : new AskError(null, problem) });
      return null;
    }
  };
  return { busy, error, run };
}

/** Keeps a correction. @returns what it bears on now, or null where it was refused */
export function useCorrect() {
  const language = useLanguage();
  const { run, ...state } = useSending();
  const correct = (asked: AskedCorrection) =>
    run(async () => {
      const kept = await send<RecordCorrection>('POST', '/corrections', language, asked);
      rememberAuthor(asked.author);
      return kept;
    });
  return { ...state, correct };
}

/** Takes a correction back. */
export function useUndo() {
  const language = useLanguage();
  const { run, ...state } = useSending();
  const undo = (id: string) => run(() => send('DELETE', `/corrections/${encodeURIComponent(id)}`, language));
  return { ...state, undo };
}
