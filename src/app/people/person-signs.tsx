import { useQuery } from "@tanstack/react-query";
import type { DataSource } from "../../library/model.ts";
import { personQuery } from "../../library/person-query.ts";

interface WhereProps {
  readonly source: DataSource;
  /** The key of a person's page. */
  readonly who: string;
}

/** In which articles somebody appears: what tells two people of one name apart. */
export function Where({ source, who }: WhereProps) {
  const { data } = useQuery(personQuery(source, who));
  const [first, ...others] = new Set(data?.appearances.map(({ title }) => title));
  if (first === undefined) return null;
  return (
    <p className="fine">
      in “{first}”{others.length > 0 && ` and ${others.length} more`}
    </p>
  );
}

/** Whether somebody else may be the same: a sign in the list, decided on the person's page. */
export function MayBeSame({ names }: { readonly names: readonly string[] }) {
  const [first, ...others] = names;
  if (first === undefined) return null;
  return (
    <p className="fine people-offer">
      may be the same as {first}
      {others.length > 0 && ` and ${others.length} more`}
    </p>
  );
}
