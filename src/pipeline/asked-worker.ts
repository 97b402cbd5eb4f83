import type { Worker } from 'node:worker_threads';

/** What a message of a worker settles: the answer, an error in its words, or nothing yet. */
export type Settled<Answer> = { readonly answer: Answer } | { readonly error: string } | null;

/**
 * Sends a message to a worker and hears it until what comes settles the matter.
 *
 * @param hear what a message of the worker means
 * @param died called where the worker ends before it has answered
 * @throws Error with the words of the worker, or why it ended
 */
export function askedWorker<Told, Answer>(
  worker: Worker,
  message: unknown,
  hear: (told: Told) => Settled<Answer>,
  died: () => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const told = (news: Told) => {
      const settled = hear(news);
      if (settled === null) return;
      leave();
      if ('error' in settled) reject(new Error(settled.error));
      else resolve(settled.answer);
    };
    const ended = (reason: unknown) => {
      leave();
      died();
      reject(reason instanceof Error ? reason : new Error('stopped'));
    };
    const leave = () => worker.off('message', told).off('error', ended).off('exit', ended);
    worker.on('message', told).on('error', ended).on('exit', ended);
    worker.postMessage(message);
  });
}
