import { useQuery } from "@tanstack/react-query";
import type { Reading } from "../../engine/model.ts";
import { correctedQuery } from "../../library/corrected-query.ts";
import type { DataSource } from "../../library/model.ts";
import { useAfterPaint } from "../use-after-paint.ts";

/**
 * The Reading with the reader's corrections: asked for once the page answers, so that nothing waits for it, and the very
 * same Reading where there are none.
 */
export function useCorrected(source: DataSource, found: Reading): Reading {
  const answers = useAfterPaint(true);
  const corrected = useQuery({ ...correctedQuery(source, found.article.id), enabled: answers });
  return corrected.data?.reading ?? found;
}
