import { useMemo } from "react";
import type { PersonId, Reading } from "../../engine/model.ts";
import type { Appearance } from "../../library/people/model.ts";
import { personKey } from "../../library/people/person-key.ts";
import { NO_FILTER } from "../../reader/choice.ts";
import type { Entry } from "../../reader/timeline/entries.ts";
import type { TimelinePart } from "../../reader/timeline/part.ts";
import type { ManyState } from "../address/many-timeline-state.ts";
import { go } from "../address/navigate.ts";
import { type PeopleState, writePeople } from "../people/people-state.ts";
import { laterPart } from "./later-part.ts";
import type { ScreenProps } from "./screen-props.ts";

interface Props extends ScreenProps {
  /** Newest article first. */
  readonly appearances: readonly Appearance[];
  readonly state: PeopleState;
}

/** Which no other part of a person's page needs. */
const [TimelineAcross] = laterPart(async () => (await import("./timeline-across.tsx")).TimelineAcross);

/** One person's part of the timeline of all articles: where they speak, and where a sentence names them. */
export function PersonTimeline({ appearances, state, source, place }: Props) {
  const only = useMemo(() => isAbout(appearances), [appearances]);
  const ids = useMemo(() => [...new Set(appearances.map(({ article }) => article))], [appearances]);
  const hrefOf = ({ order, from, to }: ManyState): string =>
    writePeople({ ...state, order: order === "date" ? "time" : order, from, to });
  return (
    <TimelineAcross
      ids={ids}
      source={source}
      place={place}
      state={{
        filter: NO_FILTER,
        order: state.order === "story" ? "story" : "date",
        from: state.from,
        to: state.to,
      }}
      onState={(next) => go(location.pathname + hrefOf(next))}
      hrefOf={hrefOf}
      only={only}
      title="Where they speak or are named"
      nothing="No sentence here that names this person tells of a happening, so there is nothing to place."
    />
  );
}

/** Asks whether an entry is one of a person's, whom each article knows under an id of its own. */
function isAbout(appearances: readonly Appearance[]): (entry: Entry, part: TimelinePart) => boolean {
  const keys = new Set(appearances.map(({ person, article }) => `${article} ${person}`));
  const known = new Map<Reading, ReadonlySet<PersonId>>();
  const idsIn = (reading: Reading): ReadonlySet<PersonId> => {
    const { id: article } = reading.article;
    const ids =
      known.get(reading) ??
      new Set(
        reading.people
          .filter((person) => keys.has(`${article} ${personKey(person, article)}`))
          .map(({ id }) => id),
      );
    known.set(reading, ids);
    return ids;
  };
  return ({ people, statements }, { reading }) => {
    const ids = idsIn(reading);
    return (
      people.some((id) => ids.has(id)) ||
      statements.some(({ attribution }) => attribution.speaker !== null && ids.has(attribution.speaker))
    );
  };
}
