/** A sentence of the scenario's own; {id} says a figure in words. */
export interface Finding {
  readonly text: string;
  readonly figures: readonly FoundFigure[];
}
/** A text that a formula makes of inputs and lines, and that a cell of its own shows. */
export interface FoundFigure {
  readonly id: string;
  readonly label: string;
  readonly formula: string;
}
