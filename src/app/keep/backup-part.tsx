import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { type Backup, type ReadBackup, readBackup, writeBackup } from "../../library/export/backup.ts";
import { storeFor } from "../../library/store/the-store.ts";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { saveFile } from "../corrections/save-file.ts";
import { keptSettings } from "./kept-settings.ts";
import { OpenedBackup } from "./opened-backup.tsx";
import { sizeInWords } from "./size-in-words.ts";

/** Some fifty thousand articles; what is larger would not fit into the memory of most devices. In bytes. */
const MOST_BYTES = 300_000_000;

interface Opened extends ReadBackup {
  readonly name: string;
  /** What was kept here when it was opened. */
  readonly here: Backup;
}

/** Everything out into one file, and in again. */
export function BackupPart() {
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  const kept = async (): Promise<Backup> => ({
    ...(await (await storeFor(client)).kept()),
    settings: keptSettings(),
  });
  const saving = useMutation({
    mutationFn: async () => {
      const text = writeBackup(await kept());
      const name = `on-the-record-${new Date().toISOString().slice(0, "2000-01-01".length)}.backup.json`;
      saveFile(text, name, "application/json");
      setTold(
        `Saved as ${name}, ${sizeInWords(new Blob([text]).size)}. Keep it where you keep what matters.`,
      );
    },
  });
  const opening = useMutation({
    mutationFn: async (file: File): Promise<Opened> => {
      setTold("");
      if (file.size > MOST_BYTES) {
        throw new RangeError(
          `“${file.name}” is ${sizeInWords(file.size)} long, which is more than any backup of this site. Nothing was changed.`,
        );
      }
      return { ...readBackup(await file.text()), name: file.name, here: await kept() };
    },
  });
  const { data: opened } = opening;
  const problem = saving.error?.message ?? opening.error?.message ?? null;
  return (
    <section aria-labelledby="keep-backup">
      <h2 id="keep-backup">Backup</h2>
      <p>
        One file with your articles, your corrections, what you said about people, and how the page is set.
        Open it here or in another browser to have all of it again. What lies in the bin is not in it.
      </p>
      <p className="keep-ways">
        <Button look="strong" onClick={() => saving.mutate()}>
          Save a backup
        </Button>
        <Button onClick={() => input.current?.click()}>Open a backup …</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label="A backup’s file"
          hidden
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file may be chosen again.
            event.target.value = "";
            if (file !== undefined) opening.mutate(file);
          }}
        />
      </p>
      {problem !== null && (
        <p role="alert" className="field-problem">
          {problem}
        </p>
      )}
      <StatusLine>{told}</StatusLine>
      {opened !== undefined && (
        <OpenedBackup
          // A file that is opened again begins anew.
          key={opening.submittedAt}
          name={opened.name}
          backup={opened.backup}
          problems={opened.problems}
          kept={kept}
          here={opened.here}
          onDone={(words) => {
            setTold(words);
            opening.reset();
          }}
        />
      )}
    </section>
  );
}
