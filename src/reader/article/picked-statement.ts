import type { StatementId } from "../../engine/model.ts";

/**
 * The statement that a click in the article means, or null: on its link, or on its marked words unless the reader is
 * selecting them. Clicks that mean "open elsewhere" are the browser's own.
 */
export function pickedStatement(event: MouseEvent): StatementId | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLElement>("a[data-statement]");
  if (link) return link.dataset["statement"] ?? null;
  if (target?.closest("a, button")) return null;
  const selection = document.getSelection();
  if (selection !== null && !selection.isCollapsed) return null;
  return target?.closest<HTMLElement>("mark[data-said]")?.dataset["said"] ?? null;
}
