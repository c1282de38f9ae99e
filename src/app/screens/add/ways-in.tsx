import { type ClipboardEvent, useId, useState } from "react";
import { wholeAddress } from "../../../library/import/fetch-page.ts";
import type { Offer } from "../../../library/import/item.ts";
import { Button } from "../../../ui/button.tsx";
import { ENDINGS, ofAddress, ofFile, pasted } from "./offers.ts";
import { TextField } from "./text-field.tsx";
import { useTyped } from "./use-typed.ts";

interface Props {
  readonly onOffers: (offers: readonly Offer[]) => void;
  /** What the address field begins with. */
  readonly address: string;
}

/** Paste, files, an address: whatever comes in goes to the queue. */
export function WaysIn({ onOffers, address }: Props) {
  return (
    <div className="ways-in">
      <PasteBox onOffers={onOffers} />
      <FilePicker onOffers={onOffers} />
      <AddressBox key={address} onOffers={onOffers} address={address} />
    </div>
  );
}

function PasteBox({ onOffers }: Pick<Props, "onOffers">) {
  const id = useId();
  const [typed, setTyped] = useTyped();
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    const html = event.clipboardData.getData("text/html");
    // Into a text that is being written, a paste goes as everywhere else.
    if (typed.trim() !== "" || (text.trim() === "" && html === "")) return;
    event.preventDefault();
    onOffers([pasted(text, html)]);
  };
  return (
    <div className="field">
      <label htmlFor={id}>Paste an article</label>
      <textarea
        id={id}
        rows={4}
        value={typed}
        onPaste={onPaste}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed.trim() !== "" && (
        <Button
          onClick={() => {
            onOffers([pasted(typed, "")]);
            setTyped("");
          }}
        >
          Read this text
        </Button>
      )}
    </div>
  );
}

function FilePicker({ onOffers }: Pick<Props, "onOffers">) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Open files</label>
      <span id={`${id}-hint`} className="fine">
        Text, Markdown or HTML, one or many. They can also be dropped anywhere on this page.
      </span>
      <input
        id={id}
        type="file"
        multiple
        accept={ENDINGS}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onOffers([...(event.target.files ?? [])].map(ofFile));
          event.target.value = "";
        }}
      />
    </div>
  );
}

function AddressBox({ onOffers, address }: Props) {
  const [typed, setTyped] = useState(address);
  const [problem, setProblem] = useState<string | undefined>();
  const fetchIt = (): void => {
    const whole = wholeAddress(typed);
    setProblem(whole === null ? "Write the page’s whole address, beginning with https://." : undefined);
    if (whole === null) return;
    onOffers([ofAddress(whole)]);
    setTyped("");
  };
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        fetchIt();
      }}
    >
      <TextField
        label="Fetch a page"
        hint="Its site is asked for the page, without cookies. Many sites allow only their own pages to do so."
        value={typed}
        problem={problem}
        onChange={setTyped}
      />
      <Button type="submit">Fetch the page</Button>
    </form>
  );
}
