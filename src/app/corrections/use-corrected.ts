import { useEffect, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import type { Reading } from "../../engine/model.ts";
import { correctedQuery } from "../../library/corrected-query.ts";
import type { DataSource } from "../../library/model.ts";

/**
 * The Reading with the reader's corrections: asked for once the page answers, so that nothing waits for it, and the very
 * same Reading where there are none.
 */
export function useCorrected(source: DataSource, found: Reading): Reading {
  const [answers, setAnswers] = useState(false);
  useEffect(() => {
    const idle = "requestIdleCallback" in globalThis ? requestIdleCallback : setTimeout;
    idle(() => setAnswers(true));
  }, []);
  const corrected = useQuery({ ...correctedQuery(source, found.article.id), enabled: answers });
  return corrected.data?.reading ?? found;
}
