import { z } from 'zod';
import { Dimension, EventType } from '../model/index.ts';
import { WordsByLanguage } from './provenance.ts';

/** How an argument stands to its trigger; prepositions are mapped to these in `knowledge/lexicon/roles.yaml`. */
export const RoleName = z.enum([
  // Grammar: subject, object, indirect object, agent of a passive, possessor, adjective («russe»), noun modifier.
  'subj',
  'obj',
  'iobj',
  'by',
  'poss',
  'adj',
  'compound',
  // Prepositions.
  'of',
  'to',
  'for',
  'with',
  'beside',
  'from',
  'in',
  'on',
  'against',
  'between',
  'about',
  'during',
  // «autour de», «au large de», "outside": beside a place, without entering it.
  'near',
  'despite',
  'after',
  'case',
  'without',
  'as',
  'according',
  // Found further down: the owner of the object («soldats nord-coréens»), who the subject's ties are with …
  'objowner',
  'objof',
  'objwith',
  'objby',
  'subjof',
  'inside',
  // The subject of the clause around a noun («… après un entretien avec Kim»); the name nearest before the trigger.
  'clausesubj',
  'before',
  // The subject of the clause that goes on despite the noun («achète du pétrole malgré les sanctions»).
  'defier',
  // The one other state that the sentence names.
  'elsewhere',
  // The state in which a place lies that the object names ("bombed Kharkiv").
  'land',
  // The one other state anywhere below the trigger ("committed to sending shells to Chad").
  'below',
  // Whose soil the subject is on ("students in Dhaka").
  'subjland',
  // The owner of the deed that strikes ("killed in a Turkish raid"), and of what the noun's verb strikes.
  'deed',
  'struck',
  // The subject of the clause that the verb asks for ("demanded that Chad withdraw").
  'complsubj',
  // The subject of the condition below the trigger ("will answer if Chad attacks").
  'ifsubj',
  // The subject of the clause that tells at what moment ("scrambled jets as bombers approached").
  'whensubj',
  // The subject of the clause that tells what was answered ("recalled its envoy after Chad expelled …").
  'aftersubj',
  // Of whom a noun is said ("was the guest of").
  'being',
  // Whose the deed is of which a noun is said ("the Polish drill was a provocation").
  'beingof',
  // The subject of the clause above one in "as" or «tandis que» ("Chad joins as Togo vows revenge").
  'mainsubj',
  // Who tells it: the subject of the verb of saying above.
  'teller',
  // Whom an adjective describes ("the visiting minister").
  'described',
  // Who is named together with that one ("the visiting minister and his host").
  'companion',
  // The seat of a government where it is felt ("sparked anger in Beijing").
  'seat',
  // On either side of the border where it happens («des tirs à la frontière entre les deux pays»).
  'border',
  // Who is seen to do something («s'irrite de voir Lima vendre»).
  'seen',
  // Whom the infinitive of a purpose names («ne se rendra pas à Minsk pour rencontrer …»).
  'aim',
]);
export type RoleName = z.infer<typeof RoleName>;

const TriggerWords = WordsByLanguage.partial();

const About = z.strictObject({
  roles: z.array(RoleName),
  classes: z.array(z.string()).optional(),
  words: TriggerWords.optional(),
});

/**
 * One event rule of `knowledge/events/<family>.yaml`. A word `a+b` is lemma `a` with lemma `b` below it, `a+@c` with a
 * word of class `c`, `a_b` with the form `b` right behind it; «se x» is reflexive.
 */
export const Rule = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z-]+$/),
  type: EventType,
  mode: z.string().optional(),
  contexts: z.array(z.string()).optional(),
  dimensions: z.array(Dimension).optional(),
  reason: z.string().min(1),
  verbs: TriggerWords.optional(),
  nouns: TriggerWords.optional(),
  adjectives: TriggerWords.optional(),
  /** Roles that give the actors of each side; the first that has any wins. */
  source: z.array(RoleName).min(1),
  target: z.array(RoleName),
  /** Both sides do it together: all actors stand in both lists, at least two are needed. */
  symmetric: z.boolean().optional(),
  /** Where only one side is told, the other is not required. */
  sourceOptional: z.boolean().optional(),
  targetOptional: z.boolean().optional(),
  /** Where both sides stand in the subject («ils s'engagent») each is bound to the other. */
  loneSymmetric: z.boolean().optional(),
  /** The subject must be a person or office («se rendre» of people, not of goods). */
  personSource: z.boolean().optional(),
  personTarget: z.boolean().optional(),
  /** The target must be an organisation («quitter l'Otan»), not a state. */
  bodyTarget: z.boolean().optional(),
  /** Whom it is done to is a state, and no body that one may leave. */
  stateTarget: z.boolean().optional(),
  /** The noun counts in the singular only: «les soutiens de X» are people. */
  singular: z.boolean().optional(),
  /** What the trigger tells has not happened yet. */
  planned: z.boolean().optional(),
  /** The trigger counts only where it is negated («n'acceptera pas»): not to do it is what the rule tells. */
  negated: z.boolean().optional(),
  /** What was not done until now goes on not being done («n'a jamais reconnu»), so that a negated past counts too. */
  lasting: z.boolean().optional(),
  /** The trigger is a modal under a verb of saying ("said that Chad must leave"): the teller asks it of the subject. */
  modal: z.boolean().optional(),
  /** What is still to come ("will retaliate", «ripostera»), not what has been done. */
  ahead: z.boolean().optional(),
  /** Only where a condition stands beside it ("will leave unless …", «à moins que …»). */
  conditional: z.boolean().optional(),
  /** An answer: without a target it goes to the other side of what was asked, said or done just before. */
  answers: z.boolean().optional(),
  /** What was bought is handed over: seller and buyer are those of the order told before, and nobody is named beside it. */
  ordered: z.boolean().optional(),
  /** What the trigger wants done stands below it, as an infinitive or a clause with a subject of its own. */
  commands: z.boolean().optional(),
  /** The object is called by telephone: not called something, nor called upon. */
  telephoned: z.boolean().optional(),
  /** Nothing that is wanted of the other stands below it: an infinitive, a clause or a "for". */
  bare: z.boolean().optional(),
  /** A clause below the trigger must tell of the source or of another side: a warning of floods threatens no one. */
  ofSides: z.boolean().optional(),
  /** Where this rule tells an event, the other rules of its trigger tell none («promettre+riposte» is no promise). */
  overrides: z.boolean().optional(),
  /** Roles that also give the place. */
  place: z.array(RoleName).optional(),
  /** What one of these arguments must be about; without classes and words: that there is such an argument. */
  about: About.optional(),
  /** What none of these arguments may be about: another rule says what that is («envoyer des navires» is no gift). */
  notAbout: z.union([About, z.array(About)]).optional(),
  /** No word of these classes may stand in the sentence (crime, wages). */
  notBeside: z.array(z.string()).optional(),
  /** One state alone does it: two who do it together do something else (exercises). */
  alone: z.boolean().optional(),
  /** The noun must be qualified by one of these («soutien militaire»), or must not be. */
  qualified: TriggerWords.optional(),
  unqualified: TriggerWords.optional(),
  /** The noun counts only under one of these verbs («exprimer sa préoccupation»). */
  supported: TriggerWords.optional(),
  /** The subject must be of this class of words (troops). */
  subjectClass: z.string().optional(),
  /**
   * Who is meant where one side is not told: `before`, whom the sentences right before tell beside the other; `partner`,
   * the same or else the other of the two states that the document is about; `victim`, whom the last blow hit, or else
   * the partner; `topic`, both of the two, where an outsider speaks («Tokyo s'est dit préoccupé»).
   */
  implied: z.enum(['before', 'partner', 'victim', 'topic']).optional(),
  /** Search the whole subtree for the other side («condamner les livraisons d'armes iraniennes»). */
  deepTarget: z.boolean().optional(),
  /** What the text calls «international» is done by this actor. */
  internationalSource: z.string().optional(),
  examples: z.strictObject({ fr: z.string(), en: z.string() }),
});
export type Rule = z.infer<typeof Rule>;
