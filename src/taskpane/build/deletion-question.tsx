import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { BuiltSheet } from "../pane-host";
import type { Deletion } from "./work";

const words: Readonly<Record<Deletion, { title: string; doing: string; button: string }>> = {
  replace: { title: "Replace the earlier build?", doing: "Replacing", button: "Replace" },
  remove: { title: "Remove the built sheets?", doing: "Removing", button: "Remove" },
};

interface DeletionQuestionProps {
  readonly to: Deletion;
  readonly sheets: readonly BuiltSheet[];
  readonly onDelete: () => void;
  readonly onKeep: () => void;
}
/** Asked before anything is taken away; Excel gives an add-in's deletions no undo. */
export function DeletionQuestion({ to, sheets, onDelete, onKeep }: DeletionQuestionProps) {
  const [first] = sheets;
  const last = sheets.at(-1);
  const { title, doing, button } = words[to];
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        This workbook holds {sheets.length} sheets of an earlier build ({first?.name} to{" "}
        {last?.name}). {doing} deletes them with everything typed into them. Your own sheets stay.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={onDelete}>
          {button}
        </Button>
        <Button size="small" onClick={onKeep}>
          Keep them
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
