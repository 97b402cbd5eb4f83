import { z } from 'zod';
import { NamesByLanguage, PartialDate, Provenance, StateCode, WordsByLanguage } from './provenance.ts';

/** French adjectives, lower case: masculine and feminine, singular and plural. */
const FrenchDemonym = z.strictObject({ ms: z.string(), fs: z.string(), mp: z.string(), fp: z.string() });

const EnglishDemonym = z.strictObject({
  adjective: z.string().optional(),
  noun_singular: z.string().optional(),
  noun_plural: z.string().optional(),
});

/** A state of today or of the past; one file each in `knowledge/states`. */
export const State = Provenance.extend({
  id: StateCode,
  iso2: z.string().length(2),
  numeric: z.string().length(3).nullable(),
  status: z.enum(['un-member', 'un-observer', 'not-un-member', 'associated-state', 'historic']),
  /** First the common name, second the official one where it differs, then variants and former names. */
  names: NamesByLanguage,
  demonyms: z.strictObject({ fr: FrenchDemonym, en: EnglishDemonym }),
  other_demonyms: z
    .strictObject({ fr: z.array(FrenchDemonym).optional(), en: z.array(EnglishDemonym).optional() })
    .optional(),
  /** First elements of pairs: `russo-` in «russo-coréen». */
  combining: WordsByLanguage,
  capital: NamesByLanguage,
  /** Names that hold by themselves («l’empire du Milieu»). */
  epithets: WordsByLanguage.optional(),
  /** Names that hold only when the state is already the topic («le Nord»). */
  contextual: WordsByLanguage.optional(),
  article_fr: z.enum(['', 'le', 'la', 'l’', 'les']),
  preposition_fr: z.enum(['en', 'à', 'au', 'aux']),
  region: z.string(),
  subregion: z.string(),
  neighbours: z.array(StateCode),
  /** Bounds of the life of a historic state. */
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  /** Successors share no obligation by that fact alone. */
  successors: z.array(StateCode).optional(),
}).strict();
export type State = z.infer<typeof State>;
