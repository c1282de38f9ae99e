/** What a page may say to a worker. */

/** To the version that waits: the reader wants it now. Nobody else may hurry it. */
export const TAKE_OVER = "take over";

/** Asks for KeptFigures, to be answered through the port that comes along. */
export const TELL_FIGURES = "tell figures";
