import type { Knowledge } from '../../knowledge/index.ts';
import { foldName, officeNamed } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Newcomer } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { stateOf } from './link.ts';
import type { Mention } from './sense.ts';

const NAME =
  /^[\p{Lu}][\p{L}’'-]+(?:\s+(?:(?:al|ben|bin|de|van|von|der)[\s-])?[\p{Lu}](?:[\p{L}’'-]|\.(?=\s\p{Lu}|\p{Lu}))+){1,3}/u;

/**
 * Persons whom knowledge does not know, named right after an office of a state: «le ministre nigérien de la Défense,
 * Salifou Mody». Without an office beside it no capitalised pair of words becomes a person.
 */
export function findNewcomers(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  knowledge: Knowledge,
  language: Language,
): Newcomer[] {
  const found = new Map<string, Newcomer>();
  for (const passage of passages) {
    const named = mentions[passage.index]!;
    for (const office of named.filter((mention) => mention.senses.some((sense) => sense.kind === 'office'))) {
      const close = named.filter(
        (other) => other !== office && other.start >= office.start - 30 && other.end <= office.end + 60,
      );
      const beside = besideOffice(passage, office, named, knowledge);
      if (beside) {
        const id = `person:${foldName(beside.name)
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '')}`;
        found.set(id, {
          id,
          ...beside,
          office: (beside.of ? officeNamed(office.text, beside.of, language) : null) ?? null,
        });
        continue;
      }
      const state = close.map((mention) => stateOf(mention, knowledge)).find((id) => id !== null) ?? null;
      if (!state) continue;
      const from = Math.max(
        office.end,
        ...close
          .filter((mention) => mention.senses.every((sense) => sense.kind !== 'person'))
          .map((mention) => mention.end),
      );
      const gap = /^(?:\s+(?:des|de la|de l[’']|du|for|of)\s+[\p{L}’' ]{3,40}?)?[\s,]+/u.exec(
        passage.text.slice(from - passage.start),
      );
      const at = from - passage.start + (gap?.[0].length ?? 0);
      const match = gap ? NAME.exec(passage.text.slice(at)) : null;
      if (!match) continue;
      const start = passage.start + at;
      const end = start + match[0].length;
      if (named.some((mention) => mention.start < end && mention.end > start)) continue;
      const id = `person:${foldName(match[0])
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')}`;
      found.set(id, { id, name: match[0], of: state, office: officeNamed(office.text, state, language) ?? null });
    }
  }
  return [...found.values()];
}

/** A name right behind an office is of the state right before it ("Gambian President Adama Barrow"), or of the only one that the sentence names. */
function besideOffice(
  passage: Passage,
  office: Mention,
  named: readonly Mention[],
  knowledge: Knowledge,
): Pick<Newcomer, 'name' | 'of'> | null {
  const before = named.find((mention) => mention.end < office.start && office.start - mention.end <= 2);
  const states = new Set(
    (before ? [before] : named).map((mention) => stateOf(mention, knowledge)).filter((id) => id !== null),
  );
  const [of] = states;
  if (states.size !== 1 || !of) return null;
  const at = office.end + 1 - passage.start;
  const match = passage.text[at - 1] === ' ' ? BESIDE.exec(passage.text.slice(at)) : null;
  if (!match) return null;
  const [start, end] = [passage.start + at, passage.start + at + match[0].length];
  return named.some((mention) => mention.start < end && mention.end > start) ? null : { name: match[0], of };
}

const BESIDE = /^\p{Lu}[\p{L}’'-]{2,}(?:\s+(?:(?:al|el|ben|bin|de|van|von|der)[\s-])?\p{Lu}[\p{L}’'.-]+){0,3}/u;

/** Mentions of newcomers by full or family name (the last word; the first for names of three short words). */
export function newcomerMentions(
  passage: Passage,
  newcomers: readonly Newcomer[],
  taken: readonly Mention[],
): Mention[] {
  const found: Mention[] = [];
  for (const { id, name } of newcomers) {
    const words = name.split(/\s+/);
    const family = words.length === 3 && words.every((word) => word.length <= 5) ? words[0]! : words.at(-1)!;
    const pattern = new RegExp(`(?<![\\p{L}])(?:${[name, family].map(quoted).join('|')})(?![\\p{L}])`, 'gu');
    for (const match of passage.text.matchAll(pattern)) {
      const start = passage.start + match.index;
      const end = start + match[0].length;
      if ([...taken, ...found].some((mention) => mention.start < end && mention.end > start)) continue;
      found.push({ start, end, text: match[0], senses: [{ kind: 'person', id }] });
    }
  }
  return found;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
