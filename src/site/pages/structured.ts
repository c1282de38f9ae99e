import type { Article, Person, Reading, Statement } from "../../engine/model.ts";

/** https://schema.org/NewsArticle */
export function newsArticle(reading: Reading, address: string): object {
  const { article } = reading;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.title,
    url: address,
    inLanguage: article.language,
    ...(article.published === null ? {} : { datePublished: article.published }),
    ...(article.place === null ? {} : { dateline: article.place }),
    ...(article.byline === null ? {} : { author: { "@type": "Person", name: article.byline } }),
    ...(article.source === null ? {} : { publisher: { "@type": "Organization", name: article.source } }),
    ...(article.url === null ? {} : { isBasedOn: article.url }),
  };
}

const SPEAKER_TYPE: Readonly<Record<Person["kind"], "Person" | "Organization">> = {
  person: "Person",
  unnamed: "Person",
  group: "Organization",
  organisation: "Organization",
};

/** https://schema.org/Quotation, with its creator where the article tells who spoke. */
export function quotation(quoted: {
  readonly article: Article;
  readonly statement: Statement;
  readonly words: string;
  readonly speaker: Person | null;
  readonly address: string;
  readonly articleAddress: string;
}): object {
  const { article, speaker } = quoted;
  return {
    "@context": "https://schema.org",
    "@type": "Quotation",
    text: quoted.words,
    url: quoted.address,
    inLanguage: article.language,
    ...(speaker === null
      ? {}
      : {
          creator: {
            "@type": SPEAKER_TYPE[speaker.kind],
            name: speaker.name,
            ...(speaker.role === null || SPEAKER_TYPE[speaker.kind] !== "Person"
              ? {}
              : { jobTitle: speaker.role }),
          },
        }),
    isPartOf: { "@type": "NewsArticle", headline: article.title, url: quoted.articleAddress },
  };
}
