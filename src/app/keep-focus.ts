const CONTROLS = "a[href], button, input:not([hidden]), select, textarea, summary";

/** ms until whoever took the button away has had the time to move the focus, as a closed card does: what knows better goes first. */
const AFTER_OTHERS = 60;

/** A box around a button, and how many controls in it come before the button. */
interface Around {
  readonly box: Element;
  readonly before: number;
}

function controlsIn(box: Element): readonly HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => one.checkVisibility());
}

/** The boxes around a button, from the inmost to its section's: beyond that nothing is its neighbour. */
function around(button: HTMLElement): readonly Around[] {
  const section = button.closest("section, dialog");
  if (section === null) return [];
  const boxes: Around[] = [];
  for (let box = button.parentElement; box !== null; box = box === section ? null : box.parentElement) {
    boxes.push({ box, before: controlsIn(box).indexOf(button) });
  }
  return boxes;
}

function moveOn(boxes: readonly Around[]): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  for (const { box, before } of boxes) {
    const controls = box.isConnected ? controlsIn(box) : [];
    const next = controls[Math.min(before, controls.length - 1)];
    if (next !== undefined) {
      next.focus();
      return;
    }
  }
  const last = boxes.at(-1)?.box;
  const rest = last?.isConnected === true ? last : document.querySelector("main");
  if (!(rest instanceof HTMLElement)) return;
  rest.tabIndex = -1;
  rest.focus({ preventScroll: true });
}

/**
 * A press on a button may take the button away, with its line of a list or with all of the page, and the focus with it:
 * then the control in its place gets it, else the one before, else the section, else the page's content. Nothing is watched but what
 * follows a press.
 */
export function keepFocus(): void {
  const watcher = new MutationObserver(() => {
    if (pressed === null || pressed.button.isConnected) return;
    const { boxes } = pressed;
    pressed = null;
    watcher.disconnect();
    setTimeout(() => moveOn(boxes), AFTER_OTHERS);
  });
  let pressed: { readonly button: HTMLElement; readonly boxes: readonly Around[] } | null = null;
  addEventListener(
    "click",
    ({ target }) => {
      watcher.disconnect();
      const button = target instanceof Element ? target.closest("button") : null;
      pressed =
        button === null || button !== document.activeElement ? null : { button, boxes: around(button) };
      if (pressed !== null) watcher.observe(document.body, { childList: true, subtree: true });
    },
    { capture: true },
  );
}
