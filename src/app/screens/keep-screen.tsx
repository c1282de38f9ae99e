import { useQuery } from "@tanstack/react-query";
import { keepingQuery, usageQuery } from "../../library/keeping-query.ts";
import { BackupPart } from "../keep/backup-part.tsx";
import { BinPart } from "../keep/bin-part.tsx";
import { CorrectionsPart } from "../keep/corrections-part.tsx";
import { ExportPart } from "../keep/export-part.tsx";
import { KeptPart } from "../keep/kept-part.tsx";
import { hrefFrom, paths } from "../address/paths.ts";
import { SCREEN_NAMES, pageTitle } from "../address/title.ts";
import { useDocumentTitle } from "../address/use-document-title.ts";
import { useAfterPaint } from "../use-after-paint.ts";
import { useInBrowser } from "../use-in-browser.ts";
import { Notice } from "./notice.tsx";
import type { ScreenProps } from "./screen-props.ts";

/** What is kept in this browser, and the ways out of it and in again. */
export function KeepScreen({ source, place }: ScreenProps) {
  useDocumentTitle(pageTitle(SCREEN_NAMES.keep));
  // The page is written once for everybody: only a browser knows what is kept in it.
  const inBrowser = useInBrowser();
  return (
    <main id="main" className="library keep" tabIndex={-1}>
      <h1 className="library-title">{SCREEN_NAMES.keep}</h1>
      <p className="library-lead">
        Articles that you add and what you correct stay in this browser and are sent nowhere. Here you see it
        all, take it with you, and bring it back.
      </p>
      <p className="library-ways">
        <a className="btn btn-plain" href={hrefFrom(place.path, paths.folder("add"))}>
          {SCREEN_NAMES.add}
        </a>
      </p>
      {inBrowser && <Kept source={source} place={place} />}
    </main>
  );
}

function Kept({ source, place }: ScreenProps) {
  const keeping = useQuery(keepingQuery());
  const usage = useQuery(usageQuery());
  const painted = useAfterPaint(keeping.data !== undefined);
  if (keeping.isError) return <p role="alert">{keeping.error.message}</p>;
  if (keeping.data === undefined) return <p>One moment.</p>;
  const { notice } = keeping.data;
  const article = new URLSearchParams(place.search).get("a");
  // A choice of one article begins anew with the address that names another.
  const exporting = <ExportPart key={article} source={source} article={article} />;
  if (notice !== null) {
    return (
      <>
        <Notice sentence={notice} />
        {exporting}
      </>
    );
  }
  return (
    <>
      {article !== null && exporting}
      <KeptPart keeping={keeping.data} usage={usage.data ?? null} />
      {painted && !usage.isPending && (
        <>
          <BackupPart />
          {article === null && exporting}
          <CorrectionsPart source={source} path={place.path} />
          <BinPart bin={keeping.data.bin} path={place.path} />
        </>
      )}
    </>
  );
}
