interface Props {
  /** A whole sentence; empty while there is nothing to say. */
  readonly children: string;
  readonly className?: string;
}

/** The one polite live region of a view: it stands in the page from the start, so that its changes are announced. */
export function StatusLine({ children, className = "" }: Props) {
  return <output className={`block ${className}`}>{children}</output>;
}
