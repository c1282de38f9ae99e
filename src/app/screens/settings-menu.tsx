import { ReaderSettings } from "../../reader/article/reader-settings.tsx";
import { useSettings } from "../use-settings.ts";

/** The reader's own settings, kept by the app. */
export function SettingsMenu() {
  const [settings, choose] = useSettings();
  return <ReaderSettings settings={settings} onSettings={choose} />;
}
