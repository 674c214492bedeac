import { Caption1, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { InputFieldPlan } from "./input-field-plan";

const useStyles = makeStyles({
  // The label takes what a number does not need; what is said about the value has the whole width.
  field: { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)", alignItems: "center" },
  label: { display: "flex", flexDirection: "column", paddingBlock: tokens.spacingVerticalXXS },
  unit: { color: tokens.colorNeutralForeground3 },
  wide: { gridColumnStart: 1, gridColumnEnd: "span 2" },
  control: { minWidth: 0 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface InputFieldProps {
  readonly field: InputFieldPlan;
  readonly text: string;
  readonly fault?: string;
  readonly onText: (text: string) => void;
}
/** One input: label and unit, its value, and beneath it what is wrong or, once changed, what the base was. */
export function InputField({ field, text, fault, onText }: InputFieldProps) {
  const styles = useStyles();
  const changed = text !== field.base;
  return (
    <Field
      orientation="horizontal"
      className={styles.field}
      label={{
        className: styles.label,
        title: field.note,
        children: (
          <>
            {field.label} {field.unit && <Caption1 className={styles.unit}>{field.unit}</Caption1>}
          </>
        ),
      }}
      validationState={fault ? "error" : "none"}
      validationMessage={fault && { className: styles.wide, children: fault }}
      hint={
        changed && !fault ? { className: styles.wide, children: `Base ${field.base}` } : undefined
      }
    >
      {field.choices ? (
        <Select className={styles.control} value={text} onChange={(_, { value }) => onText(value)}>
          {field.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
      ) : (
        <Input
          className={styles.control}
          input={{ className: styles.number, inputMode: "decimal", spellCheck: false }}
          value={text}
          onChange={(_, { value }) => onText(value)}
          onFocus={({ target }) => target.select()}
        />
      )}
    </Field>
  );
}
