const words = (text: string): readonly string[] => text.split(/\s+/u);

/** Nouns that name an occasion on which people speak. Two-word names stand with a space. */
export const OCCASIONS: readonly string[] = [
  ...words(`visit interview speech meeting briefing rally hearing summit debate statement address conference ceremony
    trip tour session lecture call broadcast funeral inauguration hearings talks forum panel seminar reception dinner
    lunch breakfast congress convention gathering workshop webinar podcast march protest vigil mass sermon trial
    testimony inquest inquiry appearance encounter`),
  "press conference",
  "news conference",
  "phone call",
  "telephone call",
  "video call",
  "television interview",
  "radio interview",
  "town hall",
  "question time",
  "panel discussion",
];

/** Words before the occasion. */
export const ON_AN_OCCASION: readonly string[] = [
  "during",
  "at",
  "in",
  "on",
  "after",
  "following",
  "before",
  "ahead of",
];

/** Words that join a place or people to it ("a visit to the port", "talks with the union"). */
export const OF_AN_OCCASION: readonly string[] = [
  "to",
  "with",
  "of",
  "in",
  "on",
  "at",
  "by",
  "for",
  "from",
  "about",
];
