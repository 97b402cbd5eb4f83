import { perPassage } from '../text/memo.ts';

/** «Interrogé sur la base, …», "Asked about the price, …": what follows is an answer, or none. */
export const ASKED =
  /^(?:interrogée?s?|questionnée?s?|relancée?s?|pressée?s?)\s(?:sur|à propos|au sujet|quant|de\s)|^(?:asked|pressed|questioned|quizzed)\s(?:about|whether|if|how|why|when|what|on|over|to)\s/iu;

/** What someone says who leaves the answer to another. */
const PASSED_ON =
  /(?<!\p{L})(?:rel[eè]v(?:e|ent|ait|aient) (?:de|du|des|d['’])|(?:c['’]est|c['’]était|il revient|il revenait|il appartient|il appartenait) (?:à|au|aux) .{2,40} (?:de|d['’])\s?(?:décider|répondre|dire|trancher)|(?:a question|a matter|up|better put|one) (?:for|to) .{2,40}(?:to (?:decide|answer|say)|alone|themselves|itself)|(?:was|is|were|are) (?:up to|a matter for|for) \p{Lu})/iu;

/** «Interrogé sur un envoi, il a souligné que cette décision relevait de Minsk»: an answer that neither confirms nor denies. */
export const passesOn = perPassage(({ text }) => ASKED.test(text) && PASSED_ON.test(text));
