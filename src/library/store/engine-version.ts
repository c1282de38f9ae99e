declare const ENGINE_SUM: string;

/**
 * Which engine this build has: a sum over its source, put in by the bundler (see vite.config.ts). A Reading that another
 * one made is made again when its article is next opened.
 */
export const ENGINE: string = ENGINE_SUM;
