import { useContext, useEffect, useState } from "react";
import type { Offer } from "../../library/import/item.ts";
import { articleAddress } from "../address/address.ts";
import { hrefFrom, paths } from "../address/paths.ts";
import { SCREEN_NAMES, pageTitle } from "../address/title.ts";
import { useDocumentTitle } from "../address/use-document-title.ts";
import { useInBrowser } from "../use-in-browser.ts";
import { SiteContext } from "../address/use-place.ts";
import { FROM_BOOKMARK, askOpener } from "./add/bookmark-code.ts";
import { Bookmark } from "./add/bookmark.tsx";
import { DraftForm } from "./add/draft-form.tsx";
import { onLaunched } from "./add/launched.ts";
import { ofFile, sent } from "./add/offers.ts";
import { Queue } from "./add/queue.tsx";
import { useIntake } from "./add/use-intake.ts";
import { WaysIn } from "./add/ways-in.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import type { ScreenProps } from "./screen-props.ts";

const ADDRESS = /https:\/\/[^\s"<>]+/u;

interface Shared {
  readonly title: string;
  readonly text: string;
  readonly address: string;
}
const NOTHING_SHARED: Shared = { title: "", text: "", address: "" };
/** Fewer signs than an article has: an excerpt, or words about it. */
const EXCERPT = 600;

/** What to do with what was shared, where that is less than an article; null where there is nothing to say. */
function sharedWords({ title, text, address }: Shared): string | null {
  if (text === "" && address === "")
    return title === "" ? null : `Only a headline was sent: “${title}”. Copy the article and paste it here.`;
  if (address === "") return null;
  if (text === "") return "An address was sent. It is fetched when you press “Fetch the page”.";
  return text.length < EXCERPT
    ? "Only some words of the page were sent; they are below. To have all of it, press “Fetch the page”."
    : null;
}

/** What the share sheet sends: many programs put the address into the text. */
function sharedIn(search: string): Shared {
  const query = new URLSearchParams(search);
  const text = query.get("text") ?? "";
  const address = query.get("url") || (ADDRESS.exec(text)?.[0] ?? "");
  return { title: query.get("title") ?? "", text: text.trim() === address ? "" : text, address };
}

const beforeWords = (count: number): string =>
  count === 1 ? "What you had not added is" : `The ${count} documents that you had not added are`;

/** Where a reader adds articles of their own: ways in, the queue, and each draft to be looked over before it is stored. */
export function AddScreen({ place }: ScreenProps) {
  useDocumentTitle(pageTitle(SCREEN_NAMES.add));
  const { base } = useContext(SiteContext);
  const [intake, items, kept] = useIntake();
  const [chosen, setChosen] = useState<number | null>(null);
  const inBrowser = useInBrowser();
  // As it was when the screen was opened: what goes into the queue is taken out of the address.
  const [given] = useState(() =>
    typeof location === "undefined" ? NOTHING_SHARED : sharedIn(location.search),
  );
  const shared = inBrowser ? given : NOTHING_SHARED;

  // A page that opens this one may let nothing of itself be known: then there is nobody to ask.
  const unsent = inBrowser && place.hash === FROM_BOOKMARK && window.opener === null;

  useEffect(() => {
    if (given.text === "") return;
    // It is in the queue now: loading the page again must not add it twice.
    history.replaceState(history.state, "", location.pathname);
    intake.add([sent("share", { ...given, html: "" })]);
  }, [intake, given]);

  useEffect(() => {
    if (location.hash !== FROM_BOOKMARK) return undefined;
    return askOpener((from) => {
      history.replaceState(history.state, "", location.pathname);
      intake.add([sent("bookmarklet", { ...from, text: "" })]);
    });
  }, [intake]);

  useEffect(() => {
    const allow = (event: DragEvent): void => event.preventDefault();
    const onDrop = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      intake.add(files.map(ofFile));
    };
    addEventListener("dragover", allow);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", allow);
      removeEventListener("drop", onDrop);
    };
  }, [intake]);

  useEffect(() => onLaunched((files) => intake.add(files.map(ofFile))), [intake]);

  const onOffers = (offers: readonly Offer[]): void => intake.add(offers);
  const alone = items.length === 1 ? (items[0]?.key ?? null) : null;
  const open = items.find((item) => item.key === (chosen ?? alone) && item.stage !== "stored") ?? null;
  const draft = open?.draft ?? null;
  const articleHref = (id: string): string => hrefFrom(place.path, articleAddress({ id }));
  const store = async (keys: readonly number[]): Promise<void> => {
    await intake.store(keys);
    await kept.settled();
    const [only, ...others] = intake.items();
    if (others.length === 0 && only?.stage === "stored" && only.reading !== null) {
      location.assign(articleHref(only.reading.article.id));
    }
  };
  return (
    <main id="main" className="library add" tabIndex={-1}>
      <h1 className="library-title">{SCREEN_NAMES.add}</h1>
      <p className="library-lead">It is read in your browser and kept there. It is sent nowhere.</p>
      <noscript>
        <p>Adding needs scripts, which are turned off in this browser.</p>
      </noscript>
      <output>
        {unsent &&
          "The page that was meant does not let itself be read by a bookmark. Copy the article there and paste it here."}
        {sharedWords(shared)}
      </output>
      {/* Drawn once they answer: what is written into a field before that would be lost. */}
      {inBrowser && (
        <>
          <WaysIn onOffers={onOffers} address={shared.address} />
          <Bookmark addScreen={location.origin + base + paths.folder("add").slice(1)} />
        </>
      )}
      <StatusLine>
        {kept.before > 0 ? `${beforeWords(kept.before)} here again, not added yet.` : ""}
      </StatusLine>
      {kept.fault !== null && items.some(({ stage }) => stage === "ready") && (
        <p className="field-note">
          What is not added yet will be lost when you leave this page. {kept.fault}
        </p>
      )}
      <Queue
        items={items}
        open={open?.key ?? null}
        articleHref={articleHref}
        onOpen={setChosen}
        onDrop={(keys) => intake.drop(keys)}
        onStore={(keys) => void store(keys)}
        leftOut={kept.dropped.length}
        onRestore={() => intake.restore()}
      />
      {open !== null && draft !== null && (
        <DraftForm
          key={open.key}
          item={open}
          draft={draft}
          onEdit={(edited) => intake.edit(open.key, edited)}
          onStore={() => void store([open.key])}
          onDrop={() => intake.drop([open.key])}
        />
      )}
    </main>
  );
}
