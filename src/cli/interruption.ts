import { exitCodes } from './errors.ts';

/** Ctrl-C as a signal that lets the document at hand be finished. A second Ctrl-C ends the program at once. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Gives Ctrl-C back its usual meaning. */
  readonly done: () => void;
}

/** @param onFirst called when Ctrl-C is heard for the first time */
export function interruption(onFirst: () => void): Interruption {
  const controller = new AbortController();
  const heard = () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort();
    onFirst();
  };
  process.on('SIGINT', heard);
  process.on('SIGTERM', heard);
  return {
    signal: controller.signal,
    done() {
      process.off('SIGINT', heard);
      process.off('SIGTERM', heard);
    },
  };
}
