import { z } from '@hono/zod-openapi';
import { Change, PromiseRecord } from '../../model/index.ts';
import { Dispute } from './dispute.ts';
import { DocumentCard, NamedFact } from './document.ts';
import { ActorNames } from './names.ts';

export const ChangeKind = z
  .enum(['fact', 'origin', 'status', 'step', 'contradiction', 'promise'])
  .openapi('ChangeKind');
export type ChangeKind = z.infer<typeof ChangeKind>;

/** What changed in the record between two days of publication, each with the words that were published since. */
export const Changes = z
  .object({
    since: z.iso.date(),
    until: z.iso.date(),
    /** Documents left out because nothing tells when they were published. */
    undated: z.int().nonnegative(),
    /** How many of each kind there are. */
    counts: z.record(ChangeKind, z.int().nonnegative()),
    /** How many pass the kinds asked for; `changes` is a stretch of them. */
    total: z.int().nonnegative(),
    offset: z.int().nonnegative(),
    changes: z.array(Change),
    /** What the changes name, from the later record. */
    facts: z.array(NamedFact),
    contradictions: z.array(Dispute),
    promises: z.array(PromiseRecord.pick({ id: true, by: true, what: true, due: true })),
    documents: z.array(DocumentCard),
    actors: ActorNames,
  })
  .openapi('Changes');
export type Changes = z.infer<typeof Changes>;
