/**
 * A text as words: all that white space, quotation marks, dashes, soft hyphens, composed or decomposed accents,
 * capitals and left-over markup cannot change. Four columns of equal length, one entry a word.
 */
export interface Words {
  /** UTF-16 offsets into the text, half-open. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 32 bits of the word as it is compared: lower case, NFKC, figures in one form. */
  readonly hash: Uint32Array;
  /** A `WordKind` each. */
  readonly kind: Uint8Array;
}

/** The columns of `Words` while they are filled: entries 0 … count − 1 are read. All four are of one length. */
export interface Columns {
  from: Int32Array;
  to: Int32Array;
  hash: Uint32Array;
  kind: Uint8Array;
  count: number;
}

/** Units a word, its blank among them, for which there is room at first: English has six. */
const UNITS_A_WORD = 4;
const LEAST_ROOM = 16;

/** Columns without entries, for a text of `length` units. A new page pays for every piece of memory that it touches first. */
export function emptyColumns(length: number): Columns {
  const room = Math.floor(length / UNITS_A_WORD) + LEAST_ROOM;
  return {
    from: new Int32Array(room),
    to: new Int32Array(room),
    hash: new Uint32Array(room),
    kind: new Uint8Array(room),
    count: 0,
  };
}

function grown<T extends { set: (old: T) => void }>(old: T, made: T): T {
  made.set(old);
  return made;
}

/** The columns as they were filled. */
export function filled({ from, to, hash, kind, count }: Columns): Words {
  return {
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    hash: hash.subarray(0, count),
    kind: kind.subarray(0, count),
  };
}

/** Makes room for `more` entries: twice the room there was, so that all entries together are copied in linear time. */
export function makeRoom(columns: Columns, more: number): void {
  const room = columns.from.length;
  if (columns.count + more <= room) return;
  columns.from = grown(columns.from, new Int32Array(2 * room));
  columns.to = grown(columns.to, new Int32Array(2 * room));
  columns.hash = grown(columns.hash, new Uint32Array(2 * room));
  columns.kind = grown(columns.kind, new Uint8Array(2 * room));
}
