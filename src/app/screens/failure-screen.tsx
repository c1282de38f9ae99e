import { NotInLibrary } from "../../library/fetch-json.ts";
import { hrefFrom, paths } from "../address/paths.ts";
import { MessageScreen } from "./message-screen.tsx";

interface Props {
  readonly error: Error;
  readonly path: string;
  readonly onRetry: () => void;
}

/** Data that did not come: not there, or out of reach, each with its way on. */
export function FailureScreen({ error, path, onRetry }: Props) {
  const missing = error instanceof NotInLibrary;
  return (
    <MessageScreen title={missing ? "No such article" : "The article could not be loaded"}>
      <p>{error.message}</p>
      <p className="ways">
        {!missing && (
          <button type="button" className="btn" onClick={onRetry}>
            Try again
          </button>
        )}
        <a className="link" href={hrefFrom(path, paths.library())}>
          See all articles
        </a>
      </p>
    </MessageScreen>
  );
}
