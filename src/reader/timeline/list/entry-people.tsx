import type { Reading } from "../../../engine/model.ts";
import { KINDS, type Source, sourceOf } from "../../choice.ts";
import type { Tone } from "../../tones.ts";
import { KIND_WORDS, nameOf } from "../../words.ts";
import { type Entry, speakersOf } from "../entries.ts";

interface Props {
  readonly reading: Reading;
  readonly entry: Entry;
  readonly tones: ReadonlyMap<Source, Tone>;
}

/** Who speaks in an entry and how, each in their own line, and who else it names. */
export function EntryPeople({ reading, entry, tones }: Props) {
  const speakers = speakersOf(entry);
  const others = entry.people.filter((id) => !speakers.includes(id));
  if (speakers.length === 0 && others.length === 0) return null;
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 text-fine text-muted">
      {speakers.map((source) => {
        const tone = tones.get(source);
        const own = entry.statements.filter((one) => sourceOf(one) === source);
        const kinds = KINDS.filter((kind) => own.some((one) => one.kind === kind));
        return (
          <span key={source} data-hue={tone?.hue ?? "none"} data-pattern={tone?.pattern ?? "0"}>
            <span className="tone-name font-semibold">{nameOf(reading, source)}</span>{" "}
            {/* Upright: the italic face may come late, and must push no words along their line. */}
            {kinds.map((kind) => KIND_WORDS[kind].one.toLowerCase()).join(", ")}
          </span>
        );
      })}
      {others.length === 0 ? null : (
        <span>
          {speakers.length === 0 ? "Named:" : "Also named:"}{" "}
          {others.map((id) => nameOf(reading, id)).join(", ")}
        </span>
      )}
    </p>
  );
}
