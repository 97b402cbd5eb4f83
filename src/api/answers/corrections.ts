import { z } from '@hono/zod-openapi';
import { Correction, CorrectionFile, CorrectionRequest, RecordCorrection } from '../../model/index.ts';
import { ActorNames } from './names.ts';

export const Corrections = z
  .object({ corrections: z.array(RecordCorrection), actors: ActorNames })
  .openapi('Corrections');
export type Corrections = z.infer<typeof Corrections>;

// Made anew from their parts: a schema can be named for the description only when it is made after that library came in.
export const KeptCorrection = z.object(Correction.shape).openapi('Correction');
export const AskedCorrection = z.strictObject(CorrectionRequest.shape).openapi('CorrectionRequest');
export const CorrectionsFile = z.object(CorrectionFile.shape).openapi('CorrectionFile');
export const TakenIn = z.object({ added: z.int().nonnegative() }).openapi('TakenIn');
export const TakenBack = z.object({ undone: z.string() }).openapi('TakenBack');
