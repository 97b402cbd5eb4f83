import { z } from '@hono/zod-openapi';
import { CorrectionFile, CorrectionRequest, RecordCorrection } from '../../model/index.ts';
import { DocumentCard, NamedFact } from './document.ts';
import { ActorNames } from './names.ts';

export const Corrections = z
  .object({
    corrections: z.array(RecordCorrection),
    /** Those that they bear on. */
    facts: z.array(NamedFact),
    /** Those whose words they were made on, and those that they describe. */
    documents: z.array(DocumentCard),
    actors: ActorNames,
  })
  .openapi('Corrections');
export type Corrections = z.infer<typeof Corrections>;

// Made anew from their parts: a schema can be named for the description only when it is made after that library came in.
export const KeptCorrection = z.object(RecordCorrection.shape).openapi('KeptCorrection');
export const AskedCorrection = z.strictObject(CorrectionRequest.shape).openapi('CorrectionRequest');
export type AskedCorrection = z.infer<typeof AskedCorrection>;
export const CorrectionsFile = z.object(CorrectionFile.shape).openapi('CorrectionFile');
export const TakenIn = z.object({ added: z.int().nonnegative() }).openapi('TakenIn');
export type TakenIn = z.infer<typeof TakenIn>;
export const TakenBack = z.object({ undone: z.string() }).openapi('TakenBack');
