import { z } from '@hono/zod-openapi';
import { ActorKind } from '../../model/index.ts';

/** A name as each language writes it; a language that has none is absent. */
export const Names = z.object({ fr: z.string().optional(), en: z.string().optional() }).openapi('Names');
export type Names = z.infer<typeof Names>;

/** What an agreement is called in each language, the best name first. */
export const AgreementNames = z.object({ fr: z.array(z.string()), en: z.array(z.string()) });

/** What a page needs to name an actor. */
export const ActorName = z
  .object({ kind: ActorKind, names: Names, of: z.string().nullable(), inferred: z.boolean() })
  .openapi('ActorName');
export type ActorName = z.infer<typeof ActorName>;

/** Every actor that an answer mentions, by id, so that an answer can be shown without a second question. */
export const ActorNames = z.record(z.string(), ActorName);
export type ActorNames = z.infer<typeof ActorNames>;
