import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '../../store/index.ts';
import { ProblemDetails } from '../answers/index.ts';
import type { Asked, Ledgers } from '../ledger.ts';
import type { Pasts } from '../pasts.ts';
import { Problem } from '../problem.ts';

/** What every route is made from. */
export interface Sources {
  readonly store: Store;
  readonly ledgers: Ledgers;
  readonly pasts: Pasts;
}

/** An application whose parameters are checked by their schema; a bad one becomes a problem that names it. */
export function routes(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const issue = result.error.issues[0];
      const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      const parameter = unknown ?? issue?.path.join('.') ?? '';
      throw new Problem(result.target === 'json' ? 'bad-body' : 'bad-parameter', { parameter });
    },
  });
}

/** Parameters that every route takes: the language of messages, and the token on the way in. */
const everywhere = { lang: z.enum(['fr', 'en']).optional(), token: z.string().optional() };

/** A query with these parameters and no other: a misspelt filter must not silently answer everything. */
export function query<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject({ ...everywhere, ...shape });
}

/** A parameter that may be given several times. */
export function many<T extends z.ZodType<unknown, string>>(item: T) {
  return z
    .union([item.transform((one) => [one]), z.array(item)])
    .optional()
    .openapi({ type: 'array', items: { type: 'string' } });
}

/** The day of publication up to which the record is asked for. */
export const dated = {
  asOf: z.iso
    .date()
    .optional()
    .openapi({ description: 'The record as it stood at the end of this day: only what was published by then.' }),
};

/** The filters of the record: `from` and `to` (days), `actor` (repeated: all of them), and `asOf`. */
export const factFilter = {
  ...dated,
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  actor: many(z.string().min(1)),
};

/** A long list is answered a stretch at a time. */
export const stretch = {
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  offset: z.coerce.number().int().min(0).default(0),
};

/** The responses of a route that answers one kind of thing. */
export function answers<T extends z.ZodType>(schema: T, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    default: {
      description: 'What was wrong, for people.',
      content: { 'application/problem+json': { schema: ProblemDetails } },
    },
  };
}

interface Given {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly actor?: string[] | undefined;
  readonly asOf?: string | undefined;
}

/** What is asked of the record, from checked parameters. */
export function filterOf(given: Given): Asked {
  return {
    ...(given.asOf !== undefined && { asOf: given.asOf }),
    ...(given.from !== undefined && { from: given.from }),
    ...(given.to !== undefined && { to: given.to }),
    ...(given.actor !== undefined && given.actor.length > 0 && { actors: [...given.actor].sort() }),
  };
}
