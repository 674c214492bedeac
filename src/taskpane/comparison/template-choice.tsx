import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  // The small text shows the longest title whole in the narrowest pane.
  select: {
    minWidth: 0,
    width: "100%",
    textOverflow: "ellipsis",
    fontSize: tokens.fontSizeBase200,
  },
  question: { color: tokens.colorNeutralForeground2, paddingTop: tokens.spacingVerticalXS },
});

export interface TemplateTitle {
  readonly id: string;
  readonly title: string;
  readonly question: string;
}
interface TemplateChoiceProps {
  readonly templates: readonly TemplateTitle[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}
/** Which comparison, and the question that it answers. */
export function TemplateChoice({ templates, chosen, onChoose }: TemplateChoiceProps) {
  const styles = useStyles();
  return (
    <div>
      <Field label="Comparison" className={styles.field}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={chosen}
          onChange={(_, { value }) => onChoose(value)}
        >
          {templates.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1 block className={styles.question}>
        {templates.find(({ id }) => id === chosen)?.question}
      </Caption1>
    </div>
  );
}
