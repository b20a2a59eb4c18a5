import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'number' | 'date';
  /** It can't be read as it is. */
  readonly wrong: boolean;
  readonly longest?: number;
  readonly onValue: (value: string) => void;
}

/** One line of a form. */
export function TextField(props: TextFieldProps) {
  const { name, label, value, type = 'text', wrong, longest = 500, onValue } = props;
  const id = useId();
  const common = {
    id,
    name,
    maxLength: longest,
    autocomplete: 'off',
    'aria-invalid': wrong,
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  } as const;
  return (
    <label for={id}>
      <span class="small soft">{label}</span>
      {type === 'text' && <input type="text" {...common} />}
      {type === 'number' && <input type="number" min={0} step="any" {...common} />}
      {type === 'date' && <input type="date" {...common} />}
    </label>
  );
}

interface ChoiceFieldProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onValue: (value: T) => void;
}

/** One of a few. */
export function ChoiceField<T extends string>({ name, label, value, choices, onValue }: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <label for={id}>
      <span class="small soft">{label}</span>
      <select id={id} name={name} value={value} onChange={(event) => onValue(event.currentTarget.value as T)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
