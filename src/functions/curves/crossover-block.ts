import { crossovers } from "../../engine/crossovers";
import type { Decimal } from "../../engine/decimal";
import type { NativeBlock } from "../function-record";
import { costFormula, edgeFormulas, partRows } from "./curve-cells";
import { curveOf } from "./curve-of";

type Rows = readonly (readonly Decimal[])[];
interface Costs {
  readonly a: (quantity: string) => string;
  readonly b: (quantity: string) => string;
}

/** Float64 arithmetic makes differences of this share of the costs where there are none. */
const NOISE = "1E-12";

/**
 * The crossovers as native cells, from the top: the answers, in F the piece that each is in; the parts of both
 * curves; the pieces between edges, the first of them the quantity 0 by itself, as nothing comes before it.
 */
export function crossoverBlock(a: Rows, b: Rows, from: Decimal, to: Decimal): NativeBlock {
  const curves = [curveOf(a), curveOf(b)] as const;
  const found = crossovers(...curves, from, to);
  const answers = typeof found === "string" ? 1 : found.length;
  const [partsA, partsB] = [answers + 1, answers + 1 + a.length];
  const costs: Costs = {
    a: (quantity) => costFormula(quantity, partsA, a.length),
    b: (quantity) => costFormula(quantity, partsB, b.length),
  };
  const edges = curves.flat().flatMap((part, at) => edgeFormulas(part, partsA + at, from, to));
  const raw = ["0", "0", "from", "to", "2*to+1", ...edges];
  const first = partsB + b.length;
  const pieces = { first, last: first + raw.length - 1 };
  return {
    cells: [
      ...Array.from({ length: answers }, (_, at) => answerRow(at + 1, pieces, costs)),
      ...partRows("curve_a", a, partsA),
      ...partRows("curve_b", b, partsB),
      ...raw.map((edge, at) => pieceRow(edge, first + at, pieces, costs)),
    ],
    result: `A1:E${answers}`,
  };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Quantity, both costs, who is cheaper after it, kind; the piece that begins at the quantity or that it lies in. */
function answerRow(r: number, { first, last }: Span, costs: Costs): readonly string[] {
  const ofPiece = (column: string) => `INDEX(${column}${first}:${column}${last},F${r})`;
  const atEdge = `A${r}=${ofPiece("B")}`;
  const touch = `IF(ABS(B${r}-C${r})<=${NOISE}*(B${r}+C${r}),"cross","jump")`;
  return [
    `SMALL(M${first}:N${last},${r})`,
    costs.a(`A${r}`),
    costs.b(`A${r}`),
    `CHOOSE(2+IF(${atEdge},${ofPiece("I")},${ofPiece("H")}),"A","equal","B")`,
    `IF(${atEdge},IF(${ofPiece("K")}*${ofPiece("I")}=0,"equal",${touch}),"cross")`,
    `MATCH(A${r},B${first}:B${last},1)`,
  ];
}

/**
 * An edge as it comes in A, in rising order in B; both costs at a third and at two thirds of the way to the next
 * edge, where no step is near; from them, A compared with B at both ends and just inside; in L where
 * they meet, in M the same without the rounding that a far end makes; in N the edge, if the cheaper side changes there.
 */
function pieceRow(edge: string, r: number, pieces: Span, costs: Costs): readonly string[] {
  const edges = [edge, r < pieces.first + 2 ? `A${r}` : nextEdge(r, pieces)];
  if (r === pieces.last) return edges;
  const [third, twoThirds] = [`(2*B${r}+B${r + 1})/3`, `(B${r}+2*B${r + 1})/3`];
  const costCells = [costs.a(third), costs.a(twoThirds), costs.b(third), costs.b(twoThirds)];
  const [early, late] = [`(C${r}-E${r})`, `(D${r}-F${r})`];
  const signs = [
    signOf(`2*${early}-${late}`, r),
    signOf(`2*${late}-${early}`, r),
    `IF(G${r}=0,H${r},G${r})`,
    `IF(H${r}=0,G${r},H${r})`,
  ];
  const shared = [...edges, ...costCells, ...signs];
  if (r === pieces.first) return shared;
  const [width, apart] = [`(B${r + 1}-B${r})`, `(${early}-${late})`];
  const meets = `AND(G${r}*H${r}<0,B${r}>=from,B${r + 1}<=to)`;
  const changes = `OR(K${r}<>I${r},AND(K${r}=0,OR(B${r}=from,B${r}=to)))`;
  return [
    ...shared,
    `IF(AND(J${r - 1}=0,B${r}=0),I${r},J${r - 1})`,
    `IF(${meets},B${r}+${width}*(2*${early}-${late})/(3*${apart}),"")`,
    `IF(L${r}="","",L${r}+(${costs.a(`L${r}`)}-(${costs.b(`L${r}`)}))*${width}/(3*${apart}))`,
    `IF(AND(B${r}>=from,B${r}<=to,${changes}),B${r},"")`,
  ];
}

/** The least edge above the one before; the last one again when there is none. */
function nextEdge(r: number, { first, last }: Span): string {
  const [all, before] = [`A${first}:A${last}`, `B${r - 1}*(1+${NOISE})`];
  return `IF(${before}>=MAX(${all}),B${r - 1},SMALL(${all},SUMPRODUCT(1*(${all}<=${before}))+1))`;
}

function signOf(difference: string, r: number): string {
  return `IF(ABS(${difference})<=${NOISE}*SUM(C${r}:F${r}),0,SIGN(${difference}))`;
}
