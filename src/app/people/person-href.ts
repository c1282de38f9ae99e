import { hrefFrom, paths } from "../address/paths.ts";
import { EVERYONE, writePeople } from "./people-state.ts";

/** The address of one person's page, or of two side by side, from a site path. */
export function personHref(here: string, who: string, beside: string | null = null): string {
  return hrefFrom(here, paths.folder("people") + writePeople({ ...EVERYONE, who, with: beside }));
}
