import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Backup } from "../../library/export/backup.ts";
import { type Standing, planMerge } from "../../library/export/plan-merge.ts";
import { takeBackup } from "../../library/export/take-backup.ts";
import { openDesk } from "../../library/import/desk.ts";
import { startWorker } from "../../library/import/start-worker.ts";
import { storeFor } from "../../library/store/the-store.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceRow } from "../../ui/choice-row.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { anyDiffers, bringsAnything, heldInWords, takenInWords } from "./backup-words.ts";
import { keepSettings } from "./kept-settings.ts";

interface Props {
  readonly name: string;
  readonly backup: Backup | null;
  /** What of the file could not be read, a sentence each. */
  readonly problems: readonly string[];
  /** What is here now. */
  readonly kept: () => Promise<Backup>;
  /** What was here when it was opened. */
  readonly here: Backup;
  /** It was taken, or put away; with a sentence about that. */
  readonly onDone: (words: string) => void;
}

const STANDINGS = [
  { value: "here", words: "Keep mine" },
  { value: "backup", words: "Take the backup’s" },
] as const;

/** What is in a backup that was opened, and the choice to take it in. Nothing is changed before that. */
export function OpenedBackup({ name, backup, problems, kept, here, onDone }: Props) {
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [standing, setStanding] = useState<Standing>("here");
  const [done, setDone] = useState(0);
  const [compared, setCompared] = useState(here);
  const [running, setRunning] = useState<AbortController | null>(null);
  const plan = backup === null ? null : planMerge(compared, backup, standing);
  const taking = useMutation({
    mutationFn: async () => {
      if (plan === null) return;
      const controller = new AbortController();
      setRunning(controller);
      setDone(0);
      const desk = openDesk(startWorker);
      try {
        const taken = await takeBackup(plan, await storeFor(client), desk, controller.signal, setDone);
        keepSettings(plan.settings);
        const rest =
          taken.problems.length === 0
            ? ""
            : ` Left out, as it could not be read: ${taken.problems.join(" ")}`;
        onDone(takenInWords(taken.articles, plan) + rest);
      } finally {
        desk.close();
      }
    },
    // A part of it may be here now, or another tab has changed something: what is shown, and the next attempt, heed that.
    onError: async () => setCompared(await kept()),
  });
  // What was asked for appears below the button that asked: it is gone to, so that it is read out.
  useEffect(() => heading.current?.focus(), []);
  // Whoever leaves the page stops it: what is stored by then stays.
  useEffect(() => () => running?.abort(), [running]);
  const all = plan?.articles.length ?? 0;
  return (
    <section className="keep-opened" aria-labelledby="keep-opened">
      <h3 id="keep-opened" ref={heading} tabIndex={-1}>
        {name}
      </h3>
      {problems.map((problem) => (
        <p key={problem} className="field-problem">
          {problem}
        </p>
      ))}
      {backup !== null && plan !== null && (
        <>
          <ul className="keep-held">
            {heldInWords(backup, plan).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {anyDiffers(plan) && (
            <ChoiceRow
              legend="Where the two differ"
              options={STANDINGS}
              value={standing}
              onChange={setStanding}
            />
          )}
          {!bringsAnything(plan) && <p>All of it is here already.</p>}
        </>
      )}
      <p className="keep-ways">
        {plan !== null && bringsAnything(plan) && !taking.isPending && (
          <Button look="strong" onClick={() => taking.mutate()}>
            Take it in
          </Button>
        )}
        <Button onClick={() => onDone("")}>{taking.isPending ? "Stop" : "Put it away"}</Button>
      </p>
      <StatusLine>{taking.isPending && all > 0 ? `Reading: ${done} of ${all} articles.` : ""}</StatusLine>
      {taking.isError && (
        <p role="alert" className="field-problem">
          {taking.error.message} What was taken before that is kept; above is what is still missing.
        </p>
      )}
    </section>
  );
}
