import { Field, Select } from "@fluentui/react-components";
import type { Language } from "../../workbook/plan";

const NAMES: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

interface LanguageChoiceProps {
  readonly chosen: Language;
  readonly onChoose: (language: Language) => void;
}
/** The language of sheets, labels and sentences; the pane itself stays as it is. */
export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  return (
    <Field label="Workbook language">
      <Select value={chosen} onChange={(_, { value }) => onChoose(value as Language)}>
        {Object.entries(NAMES).map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
