import { ReaderSettings } from "../../reader/article/reader-settings.tsx";
import { Popover } from "../../ui/popover.tsx";
import { OFFLINE_SLOT_ID } from "../offline-slot.ts";
import { useSettings } from "../use-settings.ts";

/** The reader's own settings, kept by the app. */
export function SettingsMenu() {
  const [settings, choose] = useSettings();
  return (
    <Popover label="Settings" title="How the page is set">
      <ReaderSettings settings={settings} onSettings={choose} />
      <div id={OFFLINE_SLOT_ID} />
    </Popover>
  );
}
