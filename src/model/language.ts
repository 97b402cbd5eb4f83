import { z } from 'zod';

/** The languages that the reading room understands (ISO 639-1). */
export const Language = z.enum(['fr', 'en']);
export type Language = z.infer<typeof Language>;
