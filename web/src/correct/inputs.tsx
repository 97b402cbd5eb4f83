import { useId } from 'react';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly pattern?: string | undefined;
  readonly hint?: string;
  readonly number?: boolean;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly day?: boolean;
  /** Several lines, one for each value. */
  readonly lines?: boolean;
}

/** A field to write in, under its name. */
export function TextField({ label, value, set, pattern, hint, number, day, lines }: TextProps) {
  const id = useId();
  const described = hint === undefined ? undefined : `${id}hint`;
  return (
    <div className="correct-field">
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea id={id} rows={3} value={value} onChange={(event) => set(event.currentTarget.value)} />
      ) : (
        <input
          id={id}
          {...(number ? { type: 'number', min: 0, step: 'any' } : day ? { type: 'date' } : {})}
          value={value}
          pattern={pattern}
          title={pattern === undefined ? undefined : hint}
          aria-describedby={described}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )}
      {hint !== undefined && (
        <span id={described} className="aside">
          {hint}
        </span>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Value and name of each. */
  readonly options: readonly (readonly [string, string])[];
  readonly set: (value: string) => void;
}

/** One of a list. */
export function ChoiceField({ label, value, options, set }: ChoiceProps) {
  const id = useId();
  return (
    <div className="correct-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
