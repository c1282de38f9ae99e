import type { DataSource } from "../../library/model.ts";
import type { Place } from "../address/use-place.ts";

/** What every screen that is loaded later is given. */
export interface ScreenProps {
  readonly source: DataSource;
  readonly place: Place;
}
