import type { Knowledge } from '../knowledge/index.ts';
import type { Document, Language } from '../model/index.ts';
import type { Found } from './actors/found.ts';
import type { Mention } from './actors/sense.ts';
import type { DateExpression } from './dates/expression.ts';
import type { QuantityExpression } from './quantities/find.ts';
import type { Passage } from './text/passage.ts';

/** Someone the text has talked about, for what points back. */
export interface Antecedent {
  readonly ids: readonly string[];
  readonly passage: number;
  readonly start: number;
  readonly gender: string | undefined;
  readonly plural: boolean;
  readonly subject: boolean;
  /** A person, or whoever holds an office; not a state. */
  readonly human: boolean;
  /** Told by a pronoun: «ce dernier» passes over it. */
  readonly pointsBack?: true;
  /** Known by an office alone: who holds it may have changed since. */
  readonly byOffice?: boolean;
  /** Where an ambassador is sent: whoever sent him comes before it. */
  readonly isPost?: boolean;
}

/** Everything the stages share about one document. Filled stage by stage, then only read. */
export interface Scene {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly passages: readonly Passage[];
  /** Names found, per passage, in order. */
  readonly mentions: readonly (readonly Mention[])[];
  /** For each passage: token that heads a name → the name. */
  readonly byHead: readonly ReadonlyMap<number, Mention>[];
  readonly dates: readonly (readonly DateExpression[])[];
  readonly quantities: readonly (readonly QuantityExpression[])[];
  /** The two states that the document is mostly about; empty where there are not two. */
  readonly pair: readonly string[];
  /** The state where a dispatch was written, as its dateline tells; null where there is none. */
  readonly home: string | null;
  /** In reading order. */
  readonly antecedents: readonly Antecedent[];
  /** Who says «nous», "we" in the quotation that is being read; none outside one. */
  readonly firstPerson?: readonly Found[];
  /** Whom «vous», "your" means there. */
  readonly secondPerson?: readonly Found[];
  /** True once nothing is added any more. */
  readonly isWhole?: true;
  /** Persons first met in this text, by id. */
  readonly newcomers: ReadonlyMap<string, Newcomer>;
}

/** A person whom knowledge does not know, named beside an office in the text. */
export interface Newcomer {
  readonly id: string;
  readonly name: string;
  readonly of: string | null;
  readonly office: string | null;
}
