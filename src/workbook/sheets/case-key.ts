import type { Tree } from "../../formula/tree";
import { formulaOf } from "../formula-of";

/** The cells, or rows of cells, that name a column of a table of cases: a case or a point, and an approach. */
export interface CaseAndApproach {
  readonly case: Tree;
  readonly approach: Tree;
}

/** The text by which a column of a table of cases is found; a long one wraps at the space. */
export const caseKey = ({ case: of, approach }: CaseAndApproach): Tree =>
  formulaOf('case&" "&approach', { case: of, approach });
