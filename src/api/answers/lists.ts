import { z } from '@hono/zod-openapi';
import { RecordActor, RecordAgreement, RecordClaim } from '../../model/index.ts';
import { ActorNames } from './names.ts';

export const Agreements = z.object({ agreements: z.array(RecordAgreement), actors: ActorNames }).openapi('Agreements');

export const Claims = z.object({ claims: z.array(RecordClaim), actors: ActorNames }).openapi('Claims');

export const Actors = z.object({ actors: z.array(RecordActor.extend({ facts: z.int() })) }).openapi('Actors');
