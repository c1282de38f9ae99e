import { type ReactNode, useId } from "react";

interface Props {
  /** The words on the button that opens it. */
  readonly label: string;
  /** What is inside, said once at its beginning for those who hear the page. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A non-modal panel under its button: a native popover, so that Esc, a click elsewhere and focus need no script. */
export function Popover({ label, title, children }: Props) {
  const id = useId();
  return (
    <>
      <button type="button" className="btn btn-quiet" popoverTarget={id}>
        {label}
      </button>
      <dialog id={id} popover="auto" aria-label={title} className="popover">
        {children}
      </dialog>
    </>
  );
}
