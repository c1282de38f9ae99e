import type { ComponentPropsWithRef } from "react";

type Look = "plain" | "quiet" | "strong";

interface Props extends ComponentPropsWithRef<"button"> {
  /** plain = a hairline frame; quiet = only words; strong = ink on paper turned round, one to a view. */
  readonly look?: Look;
}

/** A button of at least 44 px on touch and 32 px with a mouse. Never submits a form unless told so. */
export function Button({ look = "plain", className = "", type = "button", ...rest }: Props) {
  return <button {...rest} type={type} className={`btn btn-${look} ${className}`} />;
}
