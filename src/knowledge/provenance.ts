import { z } from 'zod';

/** How far an analyst may lean on an entry: `high` seen in a primary or standard source, `low` doubtful or contested. */
export const Certainty = z.enum(['high', 'medium', 'low']);
export type Certainty = z.infer<typeof Certainty>;

/**
 * EDTF level 0: `1961`, `1961-07` or `1961-07-06`. A bare year may be written without quotes in YAML;
 * it is kept as text, so that all dates compare as strings.
 */
export const PartialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
);

/**
 * What stands behind an entry. A list file states it once under `about`; an entry repeats only what differs,
 * and packing writes it out on every entry.
 */
export const Provenance = z.object({
  /** Where the entry comes from: a source, or “written for this project” and how it was checked. */
  origin: z.string().min(1),
  /** The day up to which it was true as far as was checked. */
  as_of: PartialDate,
  certainty: Certainty,
  /** Why the entry is as it is, where that is not plain. */
  reason: z.string().optional(),
  note: z.string().optional(),
});
export type Provenance = z.infer<typeof Provenance>;

/** Names by language; the first is the one to show. */
export const NamesByLanguage = z.strictObject({
  fr: z.array(z.string().min(1)).min(1),
  en: z.array(z.string().min(1)).min(1),
});

/** Word lists by language that may be empty. */
export const WordsByLanguage = z.strictObject({ fr: z.array(z.string().min(1)), en: z.array(z.string().min(1)) });

/** ISO 3166-1 alpha-3, or the withdrawn code of a historic state (`SUN`). */
export const StateCode = z.string().regex(/^[A-Z]{3}$/, 'a state is three capital letters');
