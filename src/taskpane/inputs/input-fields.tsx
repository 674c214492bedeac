import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SectionHeading } from "../section-heading";
import { InputField } from "./input-field";
import type { InputFieldPlan } from "./input-field-plan";

const useStyles = makeStyles({
  heading: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  group: {
    border: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  legend: {
    padding: 0,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

interface InputFieldsProps {
  readonly fields: readonly InputFieldPlan[];
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
  readonly onText: (id: string, text: string) => void;
  readonly onReset: () => void;
}
/** The main inputs by group, with a way back to the template's own values. */
export function InputFields({ fields, typed, faults, onText, onReset }: InputFieldsProps) {
  const styles = useStyles();
  const text = (field: InputFieldPlan) => typed[field.id] ?? field.base;
  const changed = fields.some((field) => text(field) !== field.base);
  const groups = [...new Set(fields.map((field) => field.group))];
  return (
    <section aria-labelledby="inputs">
      <div className={styles.heading}>
        <SectionHeading id="inputs">Main inputs</SectionHeading>
        {changed && (
          <Button appearance="subtle" size="small" onClick={onReset}>
            Back to base values
          </Button>
        )}
      </div>
      {groups.map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend className={styles.legend}>{group}</legend>
          {fields
            .filter((field) => field.group === group)
            .map((field) => (
              <InputField
                key={field.id}
                field={field}
                text={text(field)}
                fault={faults[field.id]}
                onText={(next) => onText(field.id, next)}
              />
            ))}
        </fieldset>
      ))}
    </section>
  );
}
