import { makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../workbook/plan";
import { BuildButtons } from "./build/build-buttons";
import { Outcome } from "./build/outcome";
import { useBuildRequest } from "./build/use-build-request";
import { useWork } from "./build/use-work";
import { LOW } from "./low-pane";
import type { PaneHost } from "./pane-host";

const useStyles = makeStyles({
  footer: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW]: { position: "sticky", bottom: 0 },
  },
});

interface PaneFooterProps {
  readonly host: PaneHost;
  readonly faulty: boolean;
  readonly fileName: string;
  /** Computed when it is asked for: what was typed a moment ago is in it. */
  readonly currentPlan: () => Plan;
}
/** What can be done with the comparison, and what came of it. */
export function PaneFooter({ host, faulty, fileName, currentPlan }: PaneFooterProps) {
  const styles = useStyles();
  const { work, build, download, askRemoval, remove, activate, dismiss } = useWork(host);
  const busy = work.kind === "working";
  const start = (replace: boolean) => void build(currentPlan(), replace);
  useBuildRequest(() => host.workbook && !busy && !faulty && start(false));

  return (
    <footer className={styles.footer}>
      <Outcome
        work={work}
        onActivate={(name) => void activate(name)}
        onReplace={() => start(true)}
        onAskRemoval={() => void askRemoval()}
        onRemove={() => void remove()}
        onDismiss={dismiss}
      />
      <BuildButtons
        onBuild={host.workbook && (() => start(false))}
        onDownload={() => void download(currentPlan(), fileName)}
        busy={busy}
        faulty={faulty}
      />
    </footer>
  );
}
