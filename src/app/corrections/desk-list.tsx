import { useState } from "react";
import type { Reading } from "../../engine/model.ts";
import type { CorrectedReading } from "../../library/corrected-reading.ts";
import {
  mergeCorrections,
  readCorrections,
  writeCorrections,
} from "../../library/corrections/read-corrections.ts";
import { CorrectionsList, CorrectionsTools } from "../../reader/corrections/corrections-list.tsx";
import type { ReaderLinks } from "../../reader/links.ts";
import { counted } from "../../reader/words.ts";
import { StatusLine } from "../../ui/status-line.tsx";
import { type Edit, removing } from "./edit.ts";
import { saidOf } from "./said-of.ts";
import { saveFile } from "./save-file.ts";

interface Props {
  readonly reading: Reading;
  readonly corrected: CorrectedReading | undefined;
  readonly links: ReaderLinks;
  readonly keep: (edit: Edit) => void;
}

/** Larger files were not written here. In bytes. */
const MOST_BYTES = 5_000_000;

/** Everything that the reader has corrected in this article. */
export function DeskList({ reading, corrected, links, keep }: Props) {
  const [told, setTold] = useState("");
  const { id } = reading.article;
  if (corrected === undefined) return <p>One moment.</p>;
  const { list } = corrected.corrections;
  const take = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) {
      setTold("This file is too large to hold corrections. Nothing was taken from it.");
      return;
    }
    const read = readCorrections(await file.text());
    if ("problem" in read) {
      setTold(read.problem);
      return;
    }
    const here = read.corrections.filter((one) => one.article === id);
    const elsewhere = read.corrections.length - here.length;
    const rest = elsewhere === 0 ? "" : ` ${counted(elsewhere, "correction")} of other articles left out.`;
    setTold(`${counted(here.length, "correction")} taken from the file.${rest}`);
    if (here.length > 0)
      keep({
        words: "Corrections taken from a file.",
        apply: (old) => mergeCorrections(old, here),
        undo: null,
      });
  };
  return (
    <>
      <p className="text-small text-muted">
        {list.length === 0
          ? "You have corrected nothing in this article. What you correct is kept in this browser, apart from what was found, and can be undone."
          : "Kept in this browser, apart from what was found. Each can be undone."}
      </p>
      <CorrectionsList
        items={list.map((one) => saidOf(reading, one, corrected.lost, links))}
        onUndo={(one) => keep(removing(one, list))}
      />
      <CorrectionsTools
        any={list.length > 0}
        onExport={() =>
          saveFile(writeCorrections(list), `${id.replace(/^~/, "")}.corrections.json`, "application/json")
        }
        onImport={(file) => void take(file)}
      />
      <StatusLine className="mt-3 text-small">{told}</StatusLine>
    </>
  );
}
