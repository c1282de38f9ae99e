import type { Reading, Span } from "../engine/model.ts";
import type { ReaderLinks } from "../reader/links.ts";
import { UNKNOWN } from "../reader/choice.ts";
import { hrefFrom, paths } from "./paths.ts";
import { START, type ViewState, writeState } from "./url-state.ts";
