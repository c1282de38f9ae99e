import { words } from "./words.ts";

/** Words whose full stop ends no sentence. */
export const ABBREVIATIONS = words(`
mr mrs ms mx smt dr prof rev hon sr jr st gen lt col sgt capt cmdr maj cpl pvt adm brig supt insp det sen rep gov pres
messrs mme mlle no vs v etc inc corp ltd co llc plc bros dept univ assn fig vol pp ed eds cf al approx est ave blvd rd
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ft oz lb lbs km mt ph esq atty
`);
