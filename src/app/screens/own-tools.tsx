import { useState } from "react";
import type { Article } from "../../engine/model.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { hrefFrom, paths } from "../address/paths.ts";
import { OwnDetails } from "./own-details.tsx";

interface Props {
  readonly article: Article;
  readonly path: string;
  readonly onDelete: () => void;
}

/** What can be done with an article of the reader's own: put its details right, take it with one, delete it. */
export function OwnTools({ article, path, onDelete }: Props) {
  const [mending, setMending] = useState(false);
  return (
    <div className="own-tools">
      <span className="fine">Kept in this browser only.</span>
      <Button look="quiet" onClick={() => setMending(true)}>
        Details
      </Button>
      <a
        className="btn btn-quiet"
        href={hrefFrom(path, `${paths.folder("keep")}?a=${encodeURIComponent(article.id)}`)}
      >
        Export
      </a>
      <Button look="quiet" onClick={onDelete}>
        Delete
      </Button>
      <Sheet open={mending} onClose={() => setMending(false)} title="Details of this article">
        <OwnDetails id={article.id} />
      </Sheet>
    </div>
  );
}
