import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { openDesk } from "../../../library/import/desk.ts";
import { openDraftShelf } from "../../../library/import/draft-shelf.ts";
import { type Intake, openIntake } from "../../../library/import/intake.ts";
import type { Item } from "../../../library/import/item.ts";
import { type Keeper, keepDrafts } from "../../../library/import/keep-drafts.ts";
import { startWorker } from "../../../library/import/start-worker.ts";
import { storeFor } from "../../../library/store/the-store.ts";

interface Kept {
  /** How many documents came back that were in the queue when this screen was left. */
  readonly before: number;
  /** Why what is in the queue will not come back, in a sentence. */
  readonly fault: string | null;
  /** What was left out last and can be had back. */
  readonly dropped: readonly Item[];
  /** Once what is kept is as the queue is now; never fails. */
  readonly settled: () => Promise<void>;
}

/**
 * The queue of this screen, with what was in it when the screen was left. Its worker is started with the first document, and
 * ended with the screen.
 */
export function useIntake(): readonly [Intake, readonly Item[], Kept] {
  const client = useQueryClient();
  const [intake] = useState(() =>
    openIntake(
      openDesk(startWorker),
      () => storeFor(client),
      () => new Date().toISOString(),
    ),
  );
  const items = useSyncExternalStore(intake.subscribe, intake.items, intake.items);
  const dropped = useSyncExternalStore(intake.subscribe, intake.dropped, intake.dropped);
  const [kept, setKept] = useState<Pick<Kept, "before" | "fault">>({ before: 0, fault: null });
  const keeper = useRef<Keeper>(null);
  useEffect(() => {
    const made = keepDrafts(
      intake,
      openDraftShelf(),
      () => Date.now(),
      (before) => setKept({ before, fault: null }),
      (fault) => setKept(({ before }) => ({ before, fault })),
    );
    keeper.current = made;
    return () => {
      made.end();
      intake.close();
    };
  }, [intake]);
  const settled = async (): Promise<void> => keeper.current?.settled();
  return [intake, items, { ...kept, dropped, settled }];
}
