import { keepFocus } from "../keep-focus.ts";
import "../styles/screens.css";

/*
 * What comes with the first part that comes later, whichever it is: the styles of all of them, and what minds the focus
 * where they take buttons away.
 */
if (!import.meta.env.SSR) keepFocus();
