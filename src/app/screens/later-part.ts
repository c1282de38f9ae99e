import { type ComponentType, type ReactNode, createElement, lazy, useState } from "react";
import { fetchPassages } from "../address/passages.ts";
import { MissingPart } from "./missing-part.tsx";

/**
 * A component whose code comes later, and what fetches it. Once the code is here the component is drawn at once: `lazy`
 * alone asks its promise even then, and until that answers a page that is being hydrated loses what it shows.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { instead }: { readonly instead?: () => ReactNode } = {},
) {
  let loaded: ComponentType<Props> | null = null;
  const fetchIt = async (): Promise<{ default: ComponentType<Props> }> => {
    // Both are on their way at once, and nothing is drawn before it can be drawn right.
    const [component] = await Promise.all([load(), import("./with-later.ts"), fetchPassages()]);
    loaded = component;
    return { default: loaded };
  };
  const drawIt = async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return await fetchIt();
    } catch (error) {
      if (instead === undefined) throw error;
      console.error(error);
      return { default: instead };
    }
  };
  const Waiting = lazy(drawIt);
  function Drawn(props: Props) {
    // Chosen once, so that code that comes meanwhile does not begin the component anew.
    const [Component] = useState<ComponentType<Props>>(() => loaded ?? Waiting);
    return createElement(Component, props);
  }
  return [Drawn, fetchIt] as const;
}

/** The same for what stands beside an article: where it cannot be fetched, that is told and the article stays. */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return later<Props>(load, { instead: MissingPart });
}
