import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ heading: { margin: 0 } });

interface SectionHeadingProps {
  readonly id: string;
  readonly children: ReactNode;
}
export function SectionHeading({ id, children }: SectionHeadingProps) {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" block id={id} className={styles.heading}>
      {children}
    </Subtitle2>
  );
}
