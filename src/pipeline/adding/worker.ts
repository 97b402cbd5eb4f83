/**
 * A thread that takes in and reads: a report of hundreds of pages, or a file made to hang whoever opens it, holds up
 * neither the pages nor the other documents, and can be stopped.
 */
import { parentPort } from 'node:worker_threads';
import { intakeSource } from '../../intake/index.ts';
import { loadKnowledge } from '../../knowledge/index.ts';
import { read } from '../../reading/index.ts';
import type { Answered, Asked } from './reader.ts';

parentPort?.on('message', async (asked: Asked) => {
  parentPort?.postMessage(await answer(asked));
});

async function answer(asked: Asked): Promise<Answered> {
  try {
    if (asked.task === 'take') return { value: await intakeSource(asked.source, asked.options) };
    return { value: read(asked.document, loadKnowledge()) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
