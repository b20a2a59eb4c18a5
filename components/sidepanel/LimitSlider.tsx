import { useId } from 'preact/hooks';

interface LimitSliderProps {
  readonly label: string;
  /** The amounts at which something changes, rising. */
  readonly row: readonly number[];
  /** Index in `row`; its length stands for "no limit". */
  readonly place: number;
  readonly say: (amount: number) => string;
  readonly noLimit: string;
  readonly onPlace: (place: number) => void;
}

/** A limit that is dragged from one amount that changes something to the next. */
export function LimitSlider({ label, row, place, say, noLimit, onPlace }: LimitSliderProps) {
  const id = useId();
  const amount = row[place];
  const words = amount === undefined ? noLimit : say(amount);
  return (
    <div class="limit">
      <div class="row apart">
        <label for={id}>{label}</label>
        <output for={id} class="names">
          {words}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={row.length}
        step={1}
        value={place}
        aria-valuetext={words}
        onInput={(event) => onPlace(Number(event.currentTarget.value))}
      />
    </div>
  );
}
