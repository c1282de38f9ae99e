import type { SayingForm } from "../../lexicon/sayings.ts";

/** Who does a saying: indices into the clause’s noun phrases, several for “Lee and Park said”. */
export interface Subject {
  readonly phrases: readonly number[];
  /** Index of the item “who” when that word stands beside the verb for the phrase. */
  readonly relative: number | null;
  /** Taken over from an earlier verb of the sentence: “said … and warned”. */
  readonly shared: boolean;
}

/** Words of saying with the one who says them. All numbers are item indices of the clause. */
export interface Saying {
  readonly verb: number;
  /** The cue as shown: its first and last item, both inside. */
  readonly from: number;
  readonly to: number;
  readonly form: SayingForm;
  readonly subject: Subject | null;
  /** Where the subject stands: before the verb or behind it. */
  readonly side: "left" | "right";
  /** “did not say”, “declined to say”, “asked whether”: nothing is said with it. */
  readonly denied: boolean;
  /** “was called”, “is described”: the one before the verb is not the one who speaks. */
  readonly passive: boolean;
  /** “to say”, “would say”: not told as done. */
  readonly unreal: boolean;
}
