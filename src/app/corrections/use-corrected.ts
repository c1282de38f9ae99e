import { useEffect, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import type { Reading } from "../../engine/model.ts";
import { correctedQuery } from "../../library/corrected-query.ts";
import type { DataSource } from "../../library/model.ts";

interface Shown {
  readonly reading: Reading;
  /** Whether the page answers already, so that there can be corrections. */
  readonly answers: boolean;
}

/**
 * The Reading with the reader's corrections: asked for once the page answers, so that nothing waits for it, and the very
 * same Reading where there are none.
 */
export function useCorrected(source: DataSource, found: Reading): Shown {
  const [answers, setAnswers] = useState(false);
  useEffect(() => {
    const idle = "requestIdleCallback" in globalThis ? requestIdleCallback : setTimeout;
    idle(() => setAnswers(true));
  }, []);
  const corrected = useQuery({ ...correctedQuery(source, found.article.id), enabled: answers });
  return { reading: corrected.data?.reading ?? found, answers };
}
