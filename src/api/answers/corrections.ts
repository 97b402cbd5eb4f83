import { z } from '@hono/zod-openapi';
import { Correction, CorrectionFile, CorrectionRequest, RecordCorrection } from '../../model/index.ts';
import { ActorNames } from './names.ts';

export const Corrections = z
  .object({ corrections: z.array(RecordCorrection), actors: ActorNames })
  .openapi('Corrections');
export type Corrections = z.infer<typeof Corrections>;

export const KeptCorrection = Correction.openapi('Correction');
export const AskedCorrection = CorrectionRequest.openapi('CorrectionRequest');
export const CorrectionsFile = CorrectionFile.openapi('CorrectionFile');
export const TakenIn = z.object({ added: z.int().nonnegative() }).openapi('TakenIn');
export const TakenBack = z.object({ undone: z.string() }).openapi('TakenBack');
