import { Kbd } from "../../ui/kbd.tsx";
import { Sheet } from "../../ui/sheet.tsx";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

const KEYS: readonly { readonly key: string; readonly words: string }[] = [
  { key: "/", words: "Search" },
  { key: "j", words: "Next quote, in an article" },
  { key: "k", words: "Previous quote, in an article" },
  { key: "Esc", words: "Close the open quote, or take a link’s mark away" },
  { key: "?", words: "This list" },
];

/** The single-key shortcuts (R5). */
export function HelpSheet({ open, onClose }: Props) {
  return (
    <Sheet open={open} onClose={onClose} title="Keys">
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {KEYS.map(({ key, words }) => (
          <div key={key} className="contents">
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-small text-muted">
        On the timeline the arrow keys go from entry to entry while the focus is in the list. Single keys can
        be turned off under Settings; they never do anything while you type.
      </p>
    </Sheet>
  );
}
