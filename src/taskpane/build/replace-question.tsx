import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { BuiltSheet } from "../pane-host";

interface ReplaceQuestionProps {
  readonly sheets: readonly BuiltSheet[];
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}
/** Asked before anything is taken away; Excel gives an add-in's deletions no undo. */
export function ReplaceQuestion({ sheets, onReplace, onKeep }: ReplaceQuestionProps) {
  const [first] = sheets;
  const last = sheets.at(-1);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>Replace the earlier build?</MessageBarTitle>
        This workbook holds {sheets.length} sheets of an earlier build ({first?.name} to{" "}
        {last?.name}). Replacing deletes them with everything typed into them. Your own sheets stay.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={onReplace}>
          Replace
        </Button>
        <Button size="small" onClick={onKeep}>
          Keep them
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
