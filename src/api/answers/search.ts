import { z } from '@hono/zod-openapi';
import { ActorKind } from '../../model/index.ts';
import { Entry } from './entry.ts';
import { ActorNames, AgreementNames, Names } from './names.ts';

/** A stretch of a text that answers, in UTF-16 code units: to be marked, the text itself is no markup. */
const Mark = z.object({ start: z.int().nonnegative(), end: z.int().positive() });

/** Some of what was found; `more`: there is more than `total`, which stops at a thousand. */
const part = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.int().nonnegative(), more: z.boolean() });

export const FoundPassage = z
  .object({
    document: z.object({
      id: z.string(),
      title: z.string().nullable(),
      /** The first words of a text without a title. */
      opening: z.string().nullable(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
      language: z.string(),
    }),
    /** Where it stands in the text; both 0: it is the title beside it. */
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    text: z.string(),
    marks: z.array(Mark),
    /** Other passages found that say it in the same words. */
    copies: z.int().nonnegative(),
  })
  .openapi('FoundPassage');
export type FoundPassage = z.infer<typeof FoundPassage>;

export const SearchAnswer = z
  .object({
    actors: part(
      z.object({
        id: z.string(),
        kind: ActorKind,
        names: Names,
        of: z.string().nullable(),
        /** Facts in which it takes part, counted up to a thousand. */
        facts: z.int().nonnegative(),
      }),
    ),
    agreements: part(z.object({ id: z.string(), names: AgreementNames, parties: z.array(z.string()) })),
    facts: part(z.object({ entry: Entry, marks: z.array(Mark) })),
    passages: part(FoundPassage),
    names: ActorNames,
  })
  .openapi('SearchAnswer');
export type SearchAnswer = z.infer<typeof SearchAnswer>;
