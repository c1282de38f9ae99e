import type { View } from "../../reader/choice.ts";
import { articleAddress } from "../address/address.ts";
import { hrefFrom } from "../address/paths.ts";
import { START, type ViewState } from "../address/url-state.ts";

interface Props {
  readonly id: string;
  readonly view: View;
  readonly state: ViewState;
  /** Site path of the present page. */
  readonly here: string;
}

const VIEWS: readonly { readonly view: View; readonly words: string }[] = [
  { view: "text", words: "Article" },
  { view: "quotes", words: "Quotes only" },
  { view: "timeline", words: "Timeline" },
];

/** The three presentations of one article. They are pages of their own, and keep the filter. */
export function ViewNav({ id, view, state, here }: Props) {
  const kept = { ...START, filter: state.filter, order: state.order };
  return (
    <nav aria-label="Ways to read this article">
      <ul className="views">
        {VIEWS.map((one) => (
          <li key={one.view}>
            <a
              href={hrefFrom(here, articleAddress({ id, view: one.view, state: kept }))}
              aria-current={one.view === view ? "page" : undefined}
            >
              {one.words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
