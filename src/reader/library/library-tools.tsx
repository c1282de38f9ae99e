import { useId, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { SearchBox } from "../../ui/search-box.tsx";
import { EVERY_ARTICLE, type LibraryChoice, type LibraryOrder } from "./model.ts";

interface Props {
  readonly choice: LibraryChoice;
  readonly onChoice: (choice: LibraryChoice) => void;
}

const ORDERS: readonly { readonly value: LibraryOrder; readonly words: string }[] = [
  { value: "newest", words: "Newest first" },
  { value: "oldest", words: "Oldest first" },
  { value: "title", words: "By title" },
  { value: "quoted", words: "Most statements" },
];

function isOrder(value: string): value is LibraryOrder {
  return ORDERS.some((order) => order.value === value);
}

function day(value: string): string | null {
  return value === "" ? null : value;
}

/** Narrows and orders the list of articles by person, place and time. */
export function LibraryTools({ choice, onChoice }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const furtherId = useId();
  const dated = choice.from !== null || choice.to !== null;
  // Only a narrow page folds them away (library.css).
  const [open, setOpen] = useState(dated);
  const narrowed = choice.words !== "" || dated;
  const order = ORDERS.find(({ value }) => value === choice.order)?.words ?? "";
  return (
    <div className="library-tools">
      <SearchBox
        ref={box}
        label="Person, place, title or source"
        value={choice.words}
        onChange={(words) => onChoice({ ...choice, words })}
      />
      <p className="library-fold">
        <Button look="quiet" aria-expanded={open} aria-controls={furtherId} onClick={() => setOpen(!open)}>
          Dates and order
        </Button>
        <span className="fine">
          {order}
          {dated && ", some dates"}
        </span>
      </p>
      <div id={furtherId} className="library-further" data-open={open ? "" : undefined}>
        <label className="search-box">
          <span>From</span>
          <input
            type="date"
            value={choice.from ?? ""}
            onChange={(event) => onChoice({ ...choice, from: day(event.target.value) })}
          />
        </label>
        <label className="search-box">
          <span>To</span>
          <input
            type="date"
            value={choice.to ?? ""}
            onChange={(event) => onChoice({ ...choice, to: day(event.target.value) })}
          />
        </label>
        <label className="search-box">
          <span>Order</span>
          <select
            value={choice.order}
            onChange={(event) => {
              const { value } = event.target;
              if (isOrder(value)) onChoice({ ...choice, order: value });
            }}
          >
            {ORDERS.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
      {narrowed && (
        <Button
          look="quiet"
          className="library-clear"
          onClick={() => {
            // The button goes with what it clears.
            box.current?.focus();
            onChoice({ ...EVERY_ARTICLE, order: choice.order });
          }}
        >
          Clear
        </Button>
      )}
    </div>
  );
}
