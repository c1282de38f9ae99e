import { Button } from "../../ui/button.tsx";
import { hrefFrom, paths } from "../address/paths.ts";
import { MessageScreen } from "./message-screen.tsx";

interface Props {
  readonly title: string;
  readonly path: string;
  /** Why it could not be brought back. */
  readonly problem: string | null;
  readonly onUndo: () => void;
}

/** An article was deleted: said, with the way back. */
export function DeletedScreen({ title, path, problem, onUndo }: Props) {
  return (
    <MessageScreen title="Deleted">
      <p>“{title}” is in the bin, with your corrections to it.</p>
      {problem !== null && <p>{problem}</p>}
      <p className="ways">
        <Button look="strong" onClick={onUndo}>
          Undo
        </Button>{" "}
        <a className="link" href={hrefFrom(path, paths.library())}>
          See all articles
        </a>
      </p>
    </MessageScreen>
  );
}
