/** A thread that moves a copy of a record from day to day: what takes minutes on a large record holds up no page. */
import { parentPort, workerData } from 'node:worker_threads';
import { MovedRecord } from './moved-record.ts';
import type { PastTold, Place } from './thread.ts';

const { file, folder } = workerData as Place;
const record = new MovedRecord(file, folder);
const tell = (told: PastTold) => parentPort?.postMessage(told);

parentPort?.on('message', async (day: string) => {
  try {
    tell({ moved: await record.moveTo(day, (way) => tell({ way })) });
  } catch (error) {
    tell({ error: error instanceof Error ? error.message : String(error) });
  }
});
