import { ChoiceRow, type Option } from "../../ui/choice-row.tsx";
import { SETTING_VALUES, type Settings } from "../settings.ts";

interface Props {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

const LEGENDS: Readonly<Record<keyof Settings, string>> = {
  theme: "Theme",
  size: "Type size",
  width: "Line width",
  leading: "Line height",
  marks: "Highlights",
  keys: "Single-key shortcuts",
};

const WORDS: { readonly [K in keyof Settings]: Readonly<Record<Settings[K], string>> } = {
  theme: { system: "System", light: "Light", sepia: "Sepia", dark: "Dark" },
  size: { s: "Small", m: "Normal", l: "Large", xl: "Largest" },
  width: { narrow: "Narrow", normal: "Normal", wide: "Wide" },
  leading: { tight: "Tight", normal: "Normal", loose: "Loose" },
  marks: { full: "Full", subtle: "Subtle", off: "Off" },
  keys: { on: "On", off: "Off" },
};

interface RowProps<K extends keyof Settings> {
  readonly name: K;
  readonly value: Settings[K];
  readonly onChange: (value: Settings[K]) => void;
}

function Row<K extends keyof Settings>({ name, value, onChange }: RowProps<K>) {
  const options = SETTING_VALUES[name].map((one): Option<Settings[K]> => ({
    value: one,
    words: WORDS[name][one],
  }));
  return <ChoiceRow legend={LEGENDS[name]} options={options} value={value} onChange={onChange} />;
}

/** How the page is set (R4): the app keeps it and writes it to the root. */
export function ReaderSettings({ settings, onSettings }: Props) {
  const { theme, size, width, leading, marks, keys } = settings;
  return (
    <div className="settings">
      <Row name="theme" value={theme} onChange={(value) => onSettings({ ...settings, theme: value })} />
      <Row name="size" value={size} onChange={(value) => onSettings({ ...settings, size: value })} />
      <Row name="width" value={width} onChange={(value) => onSettings({ ...settings, width: value })} />
      <Row name="leading" value={leading} onChange={(value) => onSettings({ ...settings, leading: value })} />
      <Row name="marks" value={marks} onChange={(value) => onSettings({ ...settings, marks: value })} />
      <Row name="keys" value={keys} onChange={(value) => onSettings({ ...settings, keys: value })} />
    </div>
  );
}
