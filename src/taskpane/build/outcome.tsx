import { Caption1, Field, ProgressBar } from "@fluentui/react-components";
import type { Work } from "./work";
import { BuiltSheets } from "./built-sheets";
import { FailureNotice } from "./failure-notice";
import { ReplaceQuestion } from "./replace-question";

interface OutcomeProps {
  readonly work: Work;
  readonly onActivate: (sheetName: string) => void;
  readonly onReplace: () => void;
  readonly onDismiss: () => void;
}
/** What is happening, or what came of it. */
export function Outcome({ work, onActivate, onReplace, onDismiss }: OutcomeProps) {
  switch (work.kind) {
    case "idle":
      return null;
    case "working":
      return (
        <Field validationMessage={work.step} validationState="none" aria-live="polite">
          <ProgressBar aria-label={work.step} />
        </Field>
      );
    case "asking":
      return <ReplaceQuestion sheets={work.sheets} onReplace={onReplace} onKeep={onDismiss} />;
    case "built":
      return <BuiltSheets sheets={work.sheets} onActivate={onActivate} />;
    case "saved":
      return (
        <Caption1 role="status">Saved as {work.fileName} in your browser's downloads.</Caption1>
      );
    case "failed":
      return <FailureNotice what={work.what} next={work.next} onDismiss={onDismiss} />;
  }
}
