import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { FormulaStyle } from "../../workbook/plan";

const HINTS: Readonly<Record<FormulaStyle, string>> = {
  native: "Anyone can recalculate and audit the workbook, with this add-in or without.",
  tco: "Calls such as TCO.LLMSPEND. Recipients need this add-in: without it they see #NAME? after a recalculation.",
};

interface FormulasChoiceProps {
  readonly chosen: FormulaStyle;
  readonly onChoose: (formulas: FormulaStyle) => void;
}
/** How the workbook's formulas are written. */
export function FormulasChoice({ chosen, onChoose }: FormulasChoiceProps) {
  return (
    <Field label="Formulas in the workbook" hint={HINTS[chosen]}>
      <RadioGroup value={chosen} onChange={(_, { value }) => onChoose(value as FormulaStyle)}>
        <Radio value="native" label="Excel's own functions" />
        <Radio value="tco" label="TCO functions" />
      </RadioGroup>
    </Field>
  );
}
