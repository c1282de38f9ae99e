import { useSettings } from "../use-settings.ts";

/** The reader's own settings, kept by the app. */
export function SettingsMenu() {
  const [settings] = useSettings();
  return <span>{settings.theme}</span>;
}
