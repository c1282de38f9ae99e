import { Fragment, useState } from "react";
import type { Article, Person, Reading, Span } from "../../engine/model.ts";
import { type PersonPlace, placesOf } from "./person-places.ts";
import { SpeakerField } from "./speaker-field.tsx";
import { FormEnd } from "./form-end.tsx";

interface Props {
  readonly reading: Reading;
  readonly person: Person;
  /** Where the reader comes from: ticked from the start. */
  readonly at: Span | null;
  /** The places that are another person's, and that person's name. */
  readonly onSave: (places: readonly Span[], other: string) => void;
}

/** One person who is really two: the reader ticks what is the other one's. */
export function PartForm({ reading, person, at, onSave }: Props) {
  const places = placesOf(reading, person);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(
    () => new Set(places.filter(({ span }) => at !== null && meets(span, at)).map(({ span }) => span.from)),
  );
  const [other, setOther] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (places.length < 2) return <p>There is only one place, and it is all that tells of {person.name}.</p>;
  const tick = (from: number): void => {
    const next = new Set(ticked);
    if (!next.delete(from)) next.add(from);
    setTicked(next);
  };
  const save = (): void => {
    const chosen = places.filter(({ span }) => ticked.has(span.from));
    if (chosen.length === 0) setProblem("Nothing is ticked yet. Tick what is about somebody else.");
    else if (chosen.length === places.length) {
      setProblem(`With everything ticked nothing is left of ${person.name}. Leave what is theirs unticked.`);
    } else if (other === null || !/\p{L}/u.test(other)) {
      setProblem("It is not said yet who the other one is. Choose or type a name.");
    } else {
      setProblem(null);
      onSave(
        chosen.map(({ span }) => span),
        other,
      );
    }
  };
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset className="person-places">
        <legend>Tick what is not {person.name}</legend>
        <ul>
          {places.map((place) => (
            <li key={place.span.from}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.has(place.span.from)}
                  onChange={() => tick(place.span.from)}
                />
                <span lang={reading.article.language} dir="auto">
                  <PlaceWords article={reading.article} place={place} />
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <SpeakerField
        label="That is"
        people={reading.people.filter((one) => one.name !== person.name)}
        value={other}
        onChange={setOther}
        nobody="Choose …"
      />
      <FormEnd problem={problem} words="Take them apart" />
    </form>
  );
}

function meets(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** How much of a place is shown. In UTF-16 code units. */
const LONGEST = 240;

/** The sentence, with the words that mean the person in bold. */
function PlaceWords({ article, place }: { readonly article: Article; readonly place: PersonPlace }) {
  const { from, to } = place.span;
  const shown = to - from <= LONGEST ? to : from + article.text.slice(from, from + LONGEST).search(/\s\S*$/u);
  const end = shown > from ? shown : to;
  const mentions = place.mentions.filter((one) => one.to <= end);
  return (
    <>
      {mentions.map((one, index) => (
        <Fragment key={one.from}>
          {article.text.slice(mentions[index - 1]?.to ?? from, one.from)}
          <b>{article.text.slice(one.from, one.to)}</b>
        </Fragment>
      ))}
      {article.text.slice(mentions.at(-1)?.to ?? from, end)}
      {end < to ? " …" : ""}
    </>
  );
}
