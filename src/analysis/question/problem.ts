/** Why a question could not be understood. `code` names a message of those who speak to people; `words` are those in question; of `body` and `itself` the id of the actor. */
export class QuestionProblem extends Error {
  override readonly name = 'QuestionProblem';
  readonly code:
    | 'no-verb'
    | 'unknown-name'
    | 'ambiguous-name'
    | 'no-actor'
    | 'no-target'
    | 'body'
    | 'itself'
    | 'nowhere';
  readonly words: string;
  /** Ids that the words may mean, where they mean several. */
  readonly ids: readonly string[];
  /** Every name that would have been understood, to suggest the nearest from. */
  readonly known: () => Iterable<string>;

  constructor(
    code: QuestionProblem['code'],
    words: string,
    { ids = [], known = () => [] }: { ids?: readonly string[]; known?: () => Iterable<string> } = {},
  ) {
    super(`${code}: ${words}`);
    this.code = code;
    this.words = words;
    this.ids = ids;
    this.known = known;
  }
}
