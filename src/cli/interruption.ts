import { exitCodes } from './errors.ts';

/** Ctrl-C, heard so that the document at hand is finished. A second Ctrl-C ends the program at once. */
export interface Interruption {
  /** Aborts between two documents, never within one. */
  readonly signal: AbortSignal;
  /** To be called after each document: what was asked for before takes effect now. */
  readonly between: () => void;
  /** Gives Ctrl-C back its usual meaning. */
  readonly done: () => void;
}

/** @param onFirst called when Ctrl-C is heard for the first time */
export function interruption(onFirst: () => void): Interruption {
  const controller = new AbortController();
  let asked = false;
  const heard = () => {
    if (asked) process.exit(exitCodes.interrupted);
    asked = true;
    onFirst();
  };
  process.on('SIGINT', heard);
  process.on('SIGTERM', heard);
  return {
    signal: controller.signal,
    between() {
      if (asked) controller.abort();
    },
    done() {
      process.off('SIGINT', heard);
      process.off('SIGTERM', heard);
    },
  };
}
