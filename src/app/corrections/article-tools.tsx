import type { Reading } from "../../engine/model.ts";
import { PagesOfPeople } from "../people/pages-of-people.tsx";
import type { Task } from "../../reader/corrections/task.ts";
import { isOwn } from "../../library/article-id.ts";
import { hrefFrom, paths } from "../address/paths.ts";
import { CorrectButton } from "./correct-button.tsx";

interface Props {
  /** As it is shown. */
  readonly reading: Reading;
  /** Site path of the present page. */
  readonly path: string;
  /** Below the speakers only what is about them. */
  readonly below: "speakers" | "article";
  readonly onTask: (task: Task) => void;
}

/** What can be done with the whole article. */
export function ArticleTools({ reading, path, below, onTask }: Props) {
  const { id } = reading.article;
  const who = (
    <CorrectButton words="Who is who …" task={{ what: "people", person: null, at: null }} onTask={onTask} />
  );
  if (below === "speakers") {
    return (
      <>
        <PagesOfPeople reading={reading} path={path} />
        <p>{who}</p>
      </>
    );
  }
  return (
    <section aria-label="This article" className="own-tools print:hidden">
      {/* One’s own has it above the text. */}
      {isOwn(id) ? null : (
        <a
          className="btn btn-quiet text-fine"
          href={hrefFrom(path, `${paths.folder("keep")}?a=${encodeURIComponent(id)}`)}
        >
          Export the quotes
        </a>
      )}
      {who}
      <CorrectButton words="Your corrections …" task={{ what: "list" }} onTask={onTask} />
    </section>
  );
}
