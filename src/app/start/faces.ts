/*
 * Newsreader, Production Type, SIL OFL 1.1, cut to Latin letters and the weights 400 to 600. Its faces are made here and in
 * no style sheet: a sheet with cascade layers that comes later would make the browser begin them anew, and the page would
 * change its face while it is read (R1).
 */

interface Face {
  readonly file: string;
  readonly descriptors: FontFaceDescriptors;
}

/** The text's own, which a page waits for. */
const TEXT: readonly Face[] = [
  { file: "roman", descriptors: { weight: "400 600" } },
  { file: "italic", descriptors: { style: "italic" } },
];
/** Fetched where its letters stand, and used if it is there for the first paint. */
const MORE: Face = {
  file: "roman-ext",
  descriptors: {
    weight: "400 600",
    display: "optional",
    unicodeRange:
      "U+100-130,U+132-151,U+154-15F,U+162-177,U+179-17C,U+17F,U+218-21B,U+1E9E,U+20A4,U+20B9-20BA",
  },
};
/** What a face is whose descriptors tell no style. */
const ROMAN = "normal";
/** What a page waits for its typeface, in ms: as long as browsers do for an optional one. */
const PATIENCE = 100;
/** A round trip, in ms, from which the typeface would be late. Browsers that have not measured their line say 100. */
const SLOW = 125;

/**
 * Asks for the typeface before anything is drawn, `fonts` being the folder's address with its slash. What is not here in
 * time is not used on this page, though kept for the next: the root says so, and styles/tokens.css and base.css keep to
 * it. On a slow line the words do not wait at all, and no face is made, which takes longer than the rest of this.
 */
export function beginFaces(root: HTMLElement, fonts: string): void {
  const kept = "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
  if (!kept && (navigator.connection?.rtt ?? 0) >= SLOW) {
    for (const { descriptors } of TEXT) root.dataset[descriptors.style ?? ROMAN] = "local";
    return;
  }
  const add = ({ file, descriptors }: Face): FontFace => {
    const face = new FontFace("Newsreader", `url(${fonts}newsreader-${file}.woff2)`, descriptors);
    document.fonts.add(face);
    return face;
  };
  const faces = TEXT.map(add);
  add(MORE);
  const settle = (): void => {
    for (const { status, style } of faces) if (status !== "loaded") root.dataset[style] = "local";
    delete root.dataset["waiting"];
  };
  root.dataset["waiting"] = "";
  void Promise.allSettled(faces.map((face) => face.load())).then(settle);
  setTimeout(settle, PATIENCE);
}
