import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Failure } from "./failure";

interface FailureNoticeProps extends Failure {
  readonly onDismiss: () => void;
}
export function FailureNotice({ what, next, onDismiss }: FailureNoticeProps) {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>That did not work.</MessageBarTitle>
        {what} {next}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDismiss}>
          Close
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
