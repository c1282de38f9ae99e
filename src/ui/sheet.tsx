import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button.tsx";

interface Props {
  readonly open: boolean;
  /** Called for the close button, Esc and a click beside the sheet. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

/** A modal sheet at the lower edge: a native dialog, so that focus stays in and returns to what opened it. */
export function Sheet({ open, onClose, title, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  // A click on the backdrop has the dialog itself as its target; its content fills the rest. React's onClick would
  // make the dialog look like a control to those who hear the page.
  const closable = (element: HTMLDialogElement | null) => {
    dialog.current = element;
    const beside = (event: MouseEvent) => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener("click", beside);
    return () => element?.removeEventListener("click", beside);
  };
  return (
    <dialog ref={closable} className="sheet" aria-labelledby={titleId} onClose={onClose}>
      <div className="sheet-inner">
        <header className="sheet-head">
          <h2 id={titleId} className="text-lead">
            {title}
          </h2>
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            Close
          </Button>
        </header>
        {open ? children : null}
      </div>
    </dialog>
  );
}
