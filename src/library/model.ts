import type { IsoDate } from "../engine/model.ts";

/** One line of the library: what a list of articles shows without their Readings. */
export interface LibraryEntry {
  readonly id: string;
  readonly title: string;
  readonly titleIs: "given" | "derived";
  readonly published: IsoDate | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly language: string;
  /** Words of the body, for a reading time. */
  readonly words: number;
  readonly statements: number;
  /** Who speaks, most statements first. */
  readonly speakers: readonly { readonly name: string; readonly statements: number }[];
  /** Where in the article its statements stand, for a picture of it: in thousandths of its length. */
  readonly strip: readonly StripPiece[];
  /** The Reading's file, from the site's root; its name changes with its content. Null for an own article. */
  readonly file: string | null;
}

export interface StripPiece {
  readonly from: number;
  readonly to: number;
  /** Which of its speakers, numbered from 0 by their first statement; null where nobody could be named. */
  readonly speaker: number | null;
}

export interface Library {
  /** Newest first, the undated last. */
  readonly articles: readonly LibraryEntry[];
  /** The file of everyone in these articles (a list of Appearance), from the site's root. */
  readonly people: string;
  /** The file of what searching needs (a list of SearchRow), from the site's root. */
  readonly search: string;
}

/** Where the site's data lies. */
export interface DataSource {
  /** The site's root, ending in a slash: an absolute address or path. */
  readonly root: string;
  /** The library's file, from the root. */
  readonly library: string;
}
