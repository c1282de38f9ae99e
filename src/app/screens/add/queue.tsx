import { memo, useState } from "react";
import { draftProblems } from "../../../library/import/draft.ts";
import { type Item, isStorable } from "../../../library/import/item.ts";
import { counted } from "../../../reader/words.ts";
import { Button } from "../../../ui/button.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";

interface Props {
  readonly items: readonly Item[];
  readonly open: number | null;
  readonly articleHref: (id: string) => string;
  readonly onOpen: (key: number) => void;
  readonly onDrop: (keys: readonly number[]) => void;
  readonly onStore: (keys: readonly number[]) => void;
  /** How many were left out last and can be had back. */
  readonly leftOut: number;
  readonly onRestore: () => void;
}

const STAGES: Readonly<Record<Item["stage"], string>> = {
  waiting: "waiting",
  reading: "being read …",
  ready: "read, not added yet",
  stored: "added",
  failed: "not read",
};

/** Why a document that was read cannot be added as it is, or null. */
function amissIn({ stage, draft }: Item): string | null {
  if (stage !== "ready" || draft === null) return null;
  const [first] = Object.values(draftProblems(draft));
  return first === undefined ? null : `read, but to be looked over before it can be added. ${first}`;
}

/** What an article that was in the library already has become, or null. */
function becameOf({ became }: Item): string | null {
  if (became === "kept") return "in your library already, and left as it was there";
  return became === "changed" ? "in your library already; it has these details now" : null;
}

function statusOf(items: readonly Item[]): string {
  if (items.length === 0) return "";
  const count = (...stages: readonly Item["stage"][]): number =>
    items.filter((item) => stages.includes(item.stage)).length;
  const done = count("ready", "stored", "failed");
  const there = items.filter(({ became }) => became === "kept" || became === "changed").length;
  const added = count("stored") - there;
  const parts = [
    `${done} of ${counted(items.length, "document")} read`,
    ...(count("failed") > 0 ? [`${count("failed")} could not be`] : []),
    ...(added > 0 ? [`${added} added`] : []),
    ...(there > 0 ? [`${there} in your library already`] : []),
  ];
  return `${parts.join(", ")}.`;
}

/** Everything that is being added, with its state; one line tells how far it is. */
export function Queue({ items, open, articleHref, onOpen, onDrop, onStore, leftOut, onRestore }: Props) {
  const [stopped, setStopped] = useState("");
  const pending = items.filter((item) => item.stage === "waiting" || item.stage === "reading");
  const storable = items.filter(isStorable);
  return (
    <section aria-label="Documents">
      <StatusLine className="queue-status">{[statusOf(items), stopped].join(" ").trim()}</StatusLine>
      {leftOut > 0 && (
        <p className="queue-ways">
          <span>{counted(leftOut, "document")} left out.</span>
          <Button look="quiet" onClick={onRestore}>
            Undo
          </Button>
        </p>
      )}
      {(storable.length > 1 || pending.length > 0) && (
        <p className="draft-ways">
          {storable.length > 1 && (
            <Button look="strong" onClick={() => onStore(storable.map((item) => item.key))}>
              Add all {storable.length}
            </Button>
          )}
          {pending.length > 0 && (
            <Button
              onClick={() => {
                setStopped(`Reading was stopped; ${counted(pending.length, "document")} were left out.`);
                onDrop(pending.map((item) => item.key));
              }}
            >
              Stop reading
            </Button>
          )}
        </p>
      )}
      <ol className="queue">
        {items.map((item) => (
          <li key={item.key}>
            <QueueItem
              item={item}
              isOpen={item.key === open}
              articleHref={articleHref}
              onOpen={onOpen}
              onDrop={onDrop}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

type ItemProps = Pick<Props, "articleHref" | "onOpen" | "onDrop"> & {
  readonly item: Item;
  readonly isOpen: boolean;
};

// Five hundred of them stand in the list while one after the other changes.
const QueueItem = memo(function QueueItem({ item, isOpen, articleHref, onOpen, onDrop }: ItemProps) {
  const title = item.draft?.title || item.reading?.article.title || item.name;
  return (
    <>
      <p className="queue-title">
        {item.stage === "stored" && item.reading !== null ? (
          <a href={articleHref(item.reading.article.id)}>{title}</a>
        ) : (
          title
        )}
      </p>
      <p className="fine">
        {title !== item.name && `${item.name}: `}
        {item.problem ?? amissIn(item) ?? becameOf(item) ?? STAGES[item.stage]}
      </p>
      {item.stage === "ready" &&
        !isOpen &&
        item.told.map((sentence) => (
          <p key={sentence} className="field-note">
            {sentence}
          </p>
        ))}
      {item.stage !== "stored" && (
        <p className="queue-ways">
          {item.draft !== null && !isOpen && (
            <Button look="quiet" onClick={() => onOpen(item.key)}>
              Look over<span className="sr-only"> {title}</span>
            </Button>
          )}
          <Button look="quiet" onClick={() => onDrop([item.key])}>
            Leave out<span className="sr-only"> {title}</span>
          </Button>
        </p>
      )}
    </>
  );
});
