import { z } from 'zod';

/** FactBank's values: certain, probable, possible; positive, negative; and unknown. */
export const Factuality = z.enum(['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'Uu']);
export type Factuality = z.infer<typeof Factuality>;

/** How the text presents it. `conditional` is the journalistic conditional («fournirait»): unconfirmed. */
export const Mood = z.enum(['asserted', 'conditional', 'planned', 'hypothetical', 'counterfactual']);
export type Mood = z.infer<typeof Mood>;

/** Whom an information comes from in the end. `actor` is an actor id, or words such as «une source proche du dossier». */
export const Origin = z.object({
  actor: z.string(),
  kind: z.enum(['author', 'state', 'person', 'organisation', 'group', 'media', 'unnamed']),
  anonymous: z.boolean(),
});
export type Origin = z.infer<typeof Origin>;
