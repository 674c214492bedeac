import { makeStyles, tokens } from "@fluentui/react-components";
import { templates } from "../scenarios/templates";
import { FormulasChoice } from "./comparison/formulas-choice";
import { LanguageChoice } from "./comparison/language-choice";
import { TemplateChoice } from "./comparison/template-choice";
import { useComparison } from "./comparison/use-comparison";
import { inputFields } from "./inputs/input-field-plan";
import { InputFields } from "./inputs/input-fields";
import { LOW } from "./low-pane";
import { PaneFooter } from "./pane-footer";
import type { PaneHost } from "./pane-host";
import { SectionHeading } from "./section-heading";
import { answer } from "./totals/answer";
import { AnswerBars } from "./totals/answer-bars";
import { FiguresTable } from "./totals/figures-table";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    [LOW]: { height: "auto" },
  },
  answer: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  scroll: {
    flexGrow: 1,
    flexBasis: 0,
    overflowY: "auto",
    [LOW]: { flexBasis: "auto" },
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  figures: { display: "grid", rowGap: tokens.spacingVerticalS },
});

/** The whole pane: the answer on top, what it rests on in the middle, what can be done with it below. */
export function Pane({ host }: { readonly host: PaneHost }) {
  const styles = useStyles();
  const { draft, change, template, faults, shown, figures, currentPlan } = useComparison(
    host.language(),
  );

  return (
    <main className={styles.pane}>
      <div className={styles.answer}>
        <AnswerBars answer={answer(shown, figures)} />
      </div>
      <div className={styles.scroll}>
        <TemplateChoice
          templates={templates}
          chosen={draft.templateId}
          onChoose={(templateId) => change({ kind: "template", templateId })}
        />
        <InputFields
          fields={inputFields(template)}
          typed={draft.typed}
          faults={faults}
          onText={(id, text) => change({ kind: "typed", id, text })}
          onReset={() => change({ kind: "reset" })}
        />
        <section className={styles.figures} aria-labelledby="figures">
          <SectionHeading id="figures">Totals</SectionHeading>
          <FiguresTable figures={figures} scenario={shown} />
        </section>
        <FormulasChoice
          chosen={draft.formulas}
          onChoose={(formulas) => change({ kind: "formulas", formulas })}
        />
        <LanguageChoice
          chosen={draft.language}
          onChoose={(language) => change({ kind: "language", language })}
        />
      </div>
      <PaneFooter
        host={host}
        faulty={Object.keys(faults).length > 0}
        fileName={`tco-${draft.templateId}.xlsx`}
        currentPlan={currentPlan}
      />
    </main>
  );
}
