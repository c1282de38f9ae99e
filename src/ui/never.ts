/** Subscribes to nothing: for what is asked once in a browser and never changes there. */
export const never = (): (() => void) => () => undefined;
