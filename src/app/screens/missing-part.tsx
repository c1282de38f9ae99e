/**
 * What stands in for a part that could not be fetched: the article is still read, and the way on is told. The address
 * keeps the view, so a page that is loaded again shows what was asked for.
 */
export function MissingPart() {
  return (
    <p role="alert" className="missing-part">
      A part of this page could not be fetched.{" "}
      <button type="button" className="btn" onClick={() => location.reload()}>
        Load the page again
      </button>
    </p>
  );
}
