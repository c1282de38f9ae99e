import { useEffect, useId, useRef } from "react";
import { Button } from "../../ui/button.tsx";

interface Props {
  readonly text: string;
  readonly onClose: () => void;
}

/** A quote, its speaker, its source and its link, some of them on two lines. */
const MOST_ROWS = 7;

/** Where the browser keeps pages from the clipboard: the text in a field, all of it selected. */
export function CopyFallback({ text, onClose }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className="basis-full border-s-4 border-rule-strong ps-3 text-start text-fine">
      <label htmlFor={id} className="block">
        Your browser did not let this page copy. The text is selected here: copy it with Ctrl+C, ⌘C or the
        menu.
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={Math.min(MOST_ROWS, text.split("\n").length + 2)}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        className="mt-1 block w-full border border-rule-strong bg-paper p-2 text-small text-ink"
      />
      <Button look="quiet" className="-ms-3 text-fine" onClick={onClose}>
        Done
      </Button>
    </div>
  );
}
