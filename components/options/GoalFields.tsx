import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  /** One line that says what it does. */
  readonly hint: string;
  readonly children: (ids: { readonly field: string; readonly hint: string }) => ComponentChildren;
}

/** A labelled control with a line that explains it. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  const ids = { field: `${id}-field`, hint: `${id}-hint` };
  return (
    <div class="goal">
      <label for={ids.field}>{label}</label>
      {children(ids)}
      <p id={ids.hint} class="small soft">
        {hint}
      </p>
    </div>
  );
}

interface WrittenFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly type: 'number' | 'date' | 'text';
  readonly value: number | string | undefined;
  /** Null for nothing written. */
  readonly onValue: (value: string | null) => void;
}

const KINDS = {
  number: { type: 'number', min: 0, step: 'any' },
  date: { type: 'date' },
  text: { type: 'text', maxLength: 400 },
} as const;

export function WrittenField({ label, hint, type, value, onValue }: WrittenFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...KINDS[type]}
          id={ids.field}
          aria-describedby={ids.hint}
          value={value ?? ''}
          onChange={(event) => onValue(event.currentTarget.value.trim() || null)}
        />
      )}
    </Field>
  );
}

interface ChoiceFieldProps<V extends string> {
  readonly label: string;
  readonly hint: string;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly name: string }[];
  readonly onValue: (value: V) => void;
}

export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { label, hint, value, choices, onValue } = props;
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <select
          id={ids.field}
          aria-describedby={ids.hint}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value as V)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ManyFieldProps<V extends string> {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly V[];
  readonly choices: readonly { readonly value: V; readonly name: string }[];
  readonly onValue: (value: readonly V[]) => void;
}

/** Any number of choices, folded away: what is chosen stands in its head. */
export function ManyField<V extends string>({ label, hint, value, choices, onValue }: ManyFieldProps<V>) {
  const names = choices.filter((choice) => value.includes(choice.value)).map(({ name }) => name);
  return (
    <details class="goal-many">
      <summary>
        {label}
        {names.length > 0 && <span class="soft small">{` · ${names.join(', ')}`}</span>}
      </summary>
      <fieldset>
        <legend class="small soft">{hint}</legend>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="checkbox"
              checked={value.includes(choice.value)}
              onChange={(event) => {
                const others = value.filter((each) => each !== choice.value);
                onValue(event.currentTarget.checked ? [...others, choice.value] : others);
              }}
            />
            {choice.name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
