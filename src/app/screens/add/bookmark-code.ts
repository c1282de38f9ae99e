/** The fragment with which the bookmark opens this screen. */
export const FROM_BOOKMARK = "#bookmark";
/** What this screen tells the page that opened it, once it can be sent something. */
const READY = "on-the-record:ready";
/** Pages beyond this are not sent. In UTF-16 units. */
const LONGEST_PAGE = 5_000_000;

/**
 * The bookmark's program. It runs in the page that the reader is on: opens this screen beside it and, when this screen
 * says that it is ready, sends the selection under the page's head, or the whole page where nothing is selected. A message has no limit of
 * size as an address has, and leaves no copy in the history.
 */
export function bookmarkCode(addScreen: string): string {
  const target = JSON.stringify(addScreen + FROM_BOOKMARK);
  const origin = JSON.stringify(new URL(addScreen).origin);
  return `javascript:(()=>{const s=getSelection();let h,p=false;if(s&&s.rangeCount&&!s.isCollapsed){const d=document.createElement("div");d.append(s.getRangeAt(0).cloneContents());p=true;h="<html lang='"+document.documentElement.lang+"'><head>"+document.head.innerHTML+"</head><body>"+d.innerHTML+"</body></html>"}else h=document.documentElement.outerHTML;const w=open(${target});addEventListener("message",e=>{if(e.source===w&&e.data===${JSON.stringify(READY)})w.postMessage({title:document.title,url:location.href,html:h,chosen:p},${origin})})})()`;
}

export interface FromBookmark {
  readonly title: string;
  readonly address: string;
  readonly html: string;
  /** The reader selected it: all of its words are meant. */
  readonly chosen: boolean;
}

/** Asks the page that opened this one for what it has; what comes back ends that. */
export function askOpener(onSent: (sent: FromBookmark) => void): () => void {
  const opener: unknown = window.opener;
  const listener = (event: MessageEvent<unknown>): void => {
    const sent = event.source === opener ? readSent(event.data, event.origin) : null;
    if (sent === null) return;
    removeEventListener("message", listener);
    onSent(sent);
  };
  addEventListener("message", listener);
  // The page may be of any site: it is told nothing but that this one is ready.
  window.opener?.postMessage(READY, "*");
  return () => removeEventListener("message", listener);
}

/** A message as the bookmark sends it, from whoever sent it; an address is believed only of a page's own site. */
export function readSent(data: unknown, origin: string): FromBookmark | null {
  if (typeof data !== "object" || data === null) return null;
  if (!("html" in data) || typeof data.html !== "string" || data.html.length > LONGEST_PAGE) return null;
  const chosen = "chosen" in data && data.chosen === true;
  const title = "title" in data && typeof data.title === "string" ? data.title.slice(0, 300) : "";
  const url =
    "url" in data && typeof data.url === "string" && URL.canParse(data.url) ? new URL(data.url) : null;
  return { title, address: url !== null && url.origin === origin ? url.href : "", html: data.html, chosen };
}
