/** Something went wrong that the user can do something about; `key` and `values` name its message. Exit code 1. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;

  constructor(key: string, values: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(`${key} ${JSON.stringify(values)}`, options);
    this.key = key;
    this.values = values;
  }
}

/** The program was used wrongly: an option that cannot be understood, an actor that nobody knows. Exit code 2. */
export class WrongUse extends Failure {
  override readonly name = 'WrongUse';
}

export const exitCodes = { done: 0, failed: 1, wrongUse: 2, interrupted: 130 } as const;
