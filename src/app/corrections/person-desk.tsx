import { useQuery } from "@tanstack/react-query";
import { useContext, useState } from "react";
import { correctedQuery } from "../../library/corrected-query.ts";
import type { DataSource } from "../../library/model.ts";
import type { Appearance } from "../../library/people/model.ts";
import { personKey } from "../../library/people/person-key.ts";
import type { Task } from "../../reader/corrections/task.ts";
import { makeLinks } from "../address/links.ts";
import { START } from "../address/url-state.ts";
import { SiteContext } from "../address/use-place.ts";
import { CorrectionDesk } from "./correction-desk.tsx";

interface Props {
  readonly source: DataSource;
  /** Site path of the present page. */
  readonly path: string;
  /** Who is asked about, and in which article. */
  readonly one: Pick<Appearance, "person" | "article">;
}

/** Who somebody is in one article, asked away from it. Open from the start. */
export function PersonDesk({ source, path, one }: Props) {
  const { base } = useContext(SiteContext);
  const corrected = useQuery(correctedQuery(source, one.article));
  // Undefined until the reader has put the sheet away or gone on in it.
  const [task, setTask] = useState<Task | null | undefined>(undefined);
  if (corrected.isError) return <p role="alert">{corrected.error.message}</p>;
  if (corrected.data === undefined) return null;
  const { reading, found } = corrected.data;
  const person = reading.people.find((other) => personKey(other, one.article) === one.person);
  const first: Task = { what: "people", person: person?.id ?? null, at: null };
  return (
    <CorrectionDesk
      source={source}
      reading={reading}
      links={makeLinks({ reading, found, here: path, view: "text", state: START, base })}
      task={task === undefined ? first : task}
      onTask={setTask}
      onGone={() => undefined}
    />
  );
}
