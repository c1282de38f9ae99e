const SKIPPED = new Set(
  "script style noscript template svg math iframe object embed audio video canvas button select option textarea input head title meta link".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);

const ELEMENT = 1;
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** Elements that a page shows to nobody, or to eyes alone: what is said for them stands elsewhere. */
function isHidden(node: Node): boolean {
  if (!isElement(node)) return false;
  const hidden = node.getAttribute("hidden");
  // What is hidden until it is looked for is there for those who look.
  if (hidden !== null && hidden.toLowerCase() !== "until-found") return true;
  if (node.getAttribute("aria-hidden") === "true") return true;
  return /(?:display:\s*none|visibility:\s*hidden)/iu.test(node.getAttribute("style") ?? "");
}

/**
 * The words of a node and all within it: a paragraph for each block, a line for each break, cells parted by a space.
 * Scripts, styles, controls, embedded things and what is hidden have no words. Walks without recursion, so no depth is too deep.
 */
export function textOfNode(root: Node): string {
  let out = "";
  let node: Node | null = root;
  while (node !== null) {
    const name: string = node.nodeName.toLowerCase();
    if (name === "#text") out += (node.nodeValue ?? "").replaceAll(/[ \t\r\n\f]+/g, " ");
    const skipped = SKIPPED.has(name) || (node !== root && isHidden(node));
    if (!skipped) out += edge(name);
    if (!skipped && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    out += ended(name);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) out += ended(node.nodeName.toLowerCase());
    }
    if (node === root || node === null) break;
    node = node.nextSibling;
  }
  return out;
}

function edge(name: string): string {
  if (BLOCKS.has(name)) return "\n\n";
  if (name === "br") return "\n";
  return name === "td" || name === "th" ? " " : "";
}

function ended(name: string): string {
  return BLOCKS.has(name) ? "\n\n" : "";
}
