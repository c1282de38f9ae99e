import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { openDesk } from "../../../library/import/desk.ts";
import { type Intake, type Item, openIntake } from "../../../library/import/intake.ts";
import { startWorker } from "../../../library/import/start-worker.ts";
import { storeFor } from "../../../library/store/the-store.ts";

/** The queue of this screen. Its worker is started with the first document, and ended with the screen. */
export function useIntake(): readonly [Intake, readonly Item[]] {
  const client = useQueryClient();
  const [intake] = useState(() =>
    openIntake(
      openDesk(startWorker),
      () => storeFor(client),
      () => new Date().toISOString(),
    ),
  );
  const items = useSyncExternalStore(intake.subscribe, intake.items, intake.items);
  useEffect(() => () => intake.close(), [intake]);
  return [intake, items];
}
