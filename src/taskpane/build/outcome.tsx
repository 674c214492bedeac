import { Caption1, Field, ProgressBar } from "@fluentui/react-components";
import type { Work } from "./work";
import { BuiltSheets } from "./built-sheets";
import { DeletionQuestion } from "./deletion-question";
import { FailureNotice } from "./failure-notice";

interface OutcomeProps {
  readonly work: Work;
  readonly onActivate: (sheetName: string) => void;
  readonly onReplace: () => void;
  readonly onAskRemoval: () => void;
  readonly onRemove: () => void;
  readonly onDismiss: () => void;
}
/** What is happening, or what came of it. */
export function Outcome(props: OutcomeProps) {
  const { work, onActivate, onReplace, onAskRemoval, onRemove, onDismiss } = props;
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
      return (
        <DeletionQuestion
          to={work.to}
          sheets={work.sheets}
          onDelete={work.to === "replace" ? onReplace : onRemove}
          onKeep={onDismiss}
        />
      );
    case "built":
      return <BuiltSheets sheets={work.sheets} onActivate={onActivate} onRemove={onAskRemoval} />;
    case "removed":
      return <Caption1 role="status">Removed {work.sheets.length} sheets.</Caption1>;
    case "saved":
      return (
        <Caption1 role="status">Saved as {work.fileName} in your browser's downloads.</Caption1>
      );
    case "failed":
      return <FailureNotice what={work.what} next={work.next} onDismiss={onDismiss} />;
  }
}
