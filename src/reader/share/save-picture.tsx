import { useState } from "react";
import type { Reading, Statement } from "../../engine/model.ts";
import { Button } from "../../ui/button.tsx";

interface Props {
  readonly reading: Reading;
  readonly statement: Statement;
  /** Whose words: "Ada Quill". */
  readonly name: string;
  readonly look: "plain" | "quiet";
}

/** Faces that the picture is set in; a canvas draws with what is loaded, so they are fetched first. */
const FACES = ["400 40px Newsreader", "600 40px Newsreader", "italic 400 40px Newsreader"];

async function draw(reading: Reading, statement: Statement): Promise<Blob> {
  const { PICTURE, drawPicture } = await import("./picture.ts");
  // A face that does not come is no reason for having no picture: the next in line is drawn.
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
  const canvas = document.createElement("canvas");
  canvas.width = PICTURE.width;
  canvas.height = PICTURE.height;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser draws no pictures.");
  drawPicture(pen, reading, statement);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (blob === null) throw new Error("This browser makes no files of pictures.");
  return blob;
}

/** How long a saved file's address is kept: until the browser has surely read it. In ms. */
const KEPT_FOR = 60_000;

function save(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/** Saves a picture of the quote, drawn here in the browser: the article's words, the speaker, the source. */
export function SavePicture({ reading, statement, name, look }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const press = async (): Promise<void> => {
    try {
      save(await draw(reading, statement), `${statement.id}.png`);
      setProblem(null);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setProblem(`The picture could not be made. ${why} Copy the quote instead.`);
    }
  };
  return (
    <>
      <Button
        look={look}
        className={look === "quiet" ? "px-0 text-fine" : "text-fine"}
        aria-label={`Save picture of what ${name} said`}
        onClick={() => void press()}
      >
        Save picture
      </Button>
      {problem === null ? null : (
        <p role="alert" className="basis-full text-fine text-accent">
          {problem}
        </p>
      )}
    </>
  );
}
