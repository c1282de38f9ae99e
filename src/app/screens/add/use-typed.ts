import { useState } from "react";

const KEY = "on-the-record:typed";

function kept(): string {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

function keep(text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // Kept nowhere, or too long for it: the words stand in the field for as long as the page does, as in any other.
  }
}

/** An article that is being typed: still there when the reader comes back to this tab. */
export function useTyped(): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(kept);
  const set = (text: string): void => {
    keep(text);
    setTyped(text);
  };
  return [typed, set];
}
