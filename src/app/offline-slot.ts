/** The element of the settings that offline/offline-part.tsx fills once it is loaded, after everything else. */
export const OFFLINE_SLOT_ID = "offline";
