import type { ReactNode, Ref } from "react";
import type { Piece } from "./dated-pieces.ts";
import { TimelineSection } from "./timeline-section.tsx";

interface Props {
  readonly pieces: readonly Piece[];
  /** Laid out when it comes near the window. */
  readonly late: boolean;
  /** Drawn before its turn. */
  readonly asked?: boolean;
  readonly idBase: string;
  readonly isShown: (id: string) => boolean;
  readonly storyHeading: (part: number) => ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
  /** A piece's list. */
  readonly children: (piece: Piece) => ReactNode;
}

export function headingIdOf(idBase: string, piece: Piece): string {
  return idBase + piece.section.key;
}

/** Pieces that are laid out together, each under its heading. */
export function PieceGroup({
  pieces,
  late,
  asked = false,
  idBase,
  isShown,
  storyHeading,
  ref,
  children,
}: Props) {
  return (
    <div ref={ref} className={late ? "entry-group" : undefined} data-asked={asked ? "" : undefined}>
      {pieces.map((piece) => (
        <TimelineSection
          key={piece.key}
          section={piece.section}
          headingId={headingIdOf(idBase, piece)}
          first={piece.first}
          storyHeading={storyHeading(piece.section.entries[0]?.part ?? 0)}
          hidden={!(piece.first ? piece.section.entries : piece.items).some(({ id }) => isShown(id))}
        >
          {children(piece)}
        </TimelineSection>
      ))}
    </div>
  );
}
