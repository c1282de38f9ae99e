import type { ReactNode } from "react";
import type { Piece } from "./dated-pieces.ts";
import { TimelineSection } from "./timeline-section.tsx";

interface Props {
  readonly pieces: readonly Piece[];
  /** What is drawn so far; null for all. */
  readonly begun: ReadonlySet<string> | null;
  /** Laid out when it comes near the window. */
  readonly late: boolean;
  readonly idBase: string;
  readonly isShown: (id: string) => boolean;
  readonly storyHeading: (part: number) => ReactNode;
  /** A piece's list. */
  readonly children: (piece: Piece) => ReactNode;
}

export function headingIdOf(idBase: string, piece: Piece): string {
  return idBase + piece.section.key;
}

export function isBegun(piece: Piece, begun: ReadonlySet<string> | null): boolean {
  return begun === null || piece.items.some((item) => begun.has(item.id));
}

/** Pieces that are laid out together, each under its heading. */
export function PieceGroup({ pieces, begun, late, idBase, isShown, storyHeading, children }: Props) {
  const wanted = pieces.filter((piece) => isBegun(piece, begun));
  if (wanted.length === 0) return null;
  return (
    <div className={late ? "entry-group" : undefined}>
      {wanted.map((piece) => (
        <TimelineSection
          key={piece.key}
          section={piece.section}
          headingId={headingIdOf(idBase, piece)}
          first={piece.first}
          storyHeading={storyHeading(piece.section.entries[0]?.part ?? 0)}
          hidden={!piece.section.entries.some((entry) => isShown(entry.id))}
        >
          {children(piece)}
        </TimelineSection>
      ))}
    </div>
  );
}
