import type { Evidence } from '../../model/index.ts';
import type { Told } from '../../record/index.ts';

type Resting = { readonly evidence: readonly Evidence[] };
/** What a mention tells, whatever its kind. */
type Telling = Resting & {
  readonly id: string;
  readonly steps?: readonly Resting[];
  readonly obligations?: readonly Resting[];
};
/** A mention; `denials` are of its own document. */
export type Member = Told<Telling> & { readonly denials?: readonly unknown[] };

type Words = readonly [start: number, end: number, quote: string];
type Row = readonly [
  document: string,
  fact: string,
  like: number,
  publisher: string | null,
  published: string | null,
  words: readonly (readonly Words[])[],
  denials?: readonly unknown[],
];
type Packed = {
  readonly likes: readonly Omit<Member, 'document' | 'fact' | 'source'>[];
  readonly rows: readonly Row[];
};

/** A mention, and what it is alike in with others of its list but for its words and denials. */
export type Unpacked<M> = { readonly member: M; readonly like: string };

const texts = new WeakMap<object, string>();

/** Mentions as text: what many of them say alike stands there once. */
export function packMembers(members: readonly Member[]): string {
  const likes = new Map<string, number>();
  const rows = members.map((member): Row => {
    const { document, fact, source, told, denials } = member;
    const like = likeOf(member);
    const at = likes.get(like) ?? likes.size;
    likes.set(like, at);
    const words = resting(told).map(({ evidence }) =>
      evidence.map(({ start, end, quote }): Words => [start, end, quote]),
    );
    const row = [document, fact, at, source.publisher, source.published, words] as const;
    return denials === undefined || denials.length === 0 ? row : [...row, denials];
  });
  return `{"likes":[${[...likes.keys()].join(',')}],"rows":${JSON.stringify(rows)}}`;
}

/** The mentions again, in their order. */
export function unpackMembers<M>(text: string): Unpacked<M>[] {
  const { likes, rows } = JSON.parse(text) as Packed;
  const names = likes.map((like) => JSON.stringify(like));
  return rows.map(([document, fact, at, publisher, published, words, denials]) => {
    const { told, ...rest } = likes[at]!;
    const lists = words.map((list) => list.map(([start, end, quote]): Evidence => ({ document, start, end, quote })));
    const member = {
      document,
      fact,
      source: { id: document, publisher, published },
      ...rest,
      told: withWords(told, fact, lists),
      ...(rest.denials && { denials: denials ?? [] }),
    };
    texts.set(member, names[at]!);
    return { member: member as M, like: `${at} ${published}` };
  });
}

function likeOf(member: Member): string {
  const known = texts.get(member);
  if (known !== undefined) return known;
  const { document: _document, fact: _fact, source: _source, told, ...rest } = member;
  const nothing = resting(told).map(() => []);
  const like = JSON.stringify({ ...rest, ...(rest.denials && { denials: [] }), told: withWords(told, '', nothing) });
  texts.set(member, like);
  return like;
}

/** All in it that rests on words: itself, its steps, its obligations. */
const resting = (told: Telling): readonly Resting[] =>
  told.steps === undefined ? [told] : [told, ...told.steps, ...(told.obligations ?? [])];

function withWords(told: Telling, id: string, [own, ...lists]: readonly (readonly Evidence[])[]): Telling {
  if (told.steps === undefined) return { ...told, id, evidence: own! };
  const { steps, obligations = [] } = told;
  return {
    ...told,
    id,
    evidence: own!,
    steps: steps.map((step, at) => ({ ...step, evidence: lists[at]! })),
    obligations: obligations.map((duty, at) => ({ ...duty, evidence: lists[steps.length + at]! })),
  };
}
