import { Decimal } from "../../engine/decimal";
import { product } from "../../engine/product";
import { sum } from "../../engine/sum";
import { TcoError } from "../../engine/tco-error";
import type { Matrix, Scalar } from "../value";
import { asMatrix } from "./as-matrix";
import type { FunctionTable } from "./excel-function";
import { ofAllNumbers } from "./numbers-in";
import { scalarsOf } from "./scalars-of";

const ZERO = new Decimal(0);

export const sums: FunctionTable = {
  SUM: ofAllNumbers(sum),
  PRODUCT: ofAllNumbers((numbers) =>
    numbers.length === 0 ? ZERO : numbers.reduce((product, number) => product.times(number)),
  ),
  AVERAGE: ofAllNumbers((numbers) =>
    numbers.length === 0
      ? new TcoError("#DIV/0!", "There is no number to average.")
      : sum(numbers).div(numbers.length),
  ),
  MIN: ofAllNumbers((numbers) =>
    numbers.reduce((least, next) => (next.lt(least) ? next : least), numbers[0] ?? ZERO),
  ),
  MAX: ofAllNumbers((numbers) =>
    numbers.reduce((most, next) => (next.gt(most) ? next : most), numbers[0] ?? ZERO),
  ),
  COUNT: {
    least: 1,
    most: Infinity,
    ranges: true,
    body: (args) =>
      new Decimal(
        args
          .flatMap((arg) => scalarsOf(asMatrix(arg)))
          .filter((scalar) => scalar instanceof Decimal).length,
      ),
  },
  SUMPRODUCT: {
    least: 1,
    most: Infinity,
    ranges: true,
    body: (args) => sumOfProducts(args.map(asMatrix)),
  },
};

function sumOfProducts(matrices: readonly Matrix[]): Scalar {
  const [first = [[]]] = matrices;
  const columns = first[0]?.length;
  if (matrices.some((matrix) => matrix.length !== first.length || matrix[0]?.length !== columns)) {
    return new TcoError("#VALUE!", "SUMPRODUCT needs ranges of one size.");
  }
  const lists: (readonly Decimal[])[] = [];
  for (const matrix of matrices) {
    const list = numbersOrZero(matrix);
    if (list instanceof TcoError) return list;
    lists.push(list);
  }
  const products = lists.reduce((so, list) =>
    so.map((factor, i) => product(factor, list[i] ?? ZERO)),
  );
  return sum(products);
}

/** Whatever is not a number counts as zero here, TRUE included. */
function numbersOrZero(matrix: Matrix): readonly Decimal[] | TcoError {
  const numbers: Decimal[] = [];
  for (const scalar of scalarsOf(matrix)) {
    if (scalar instanceof TcoError) return scalar;
    numbers.push(scalar instanceof Decimal ? scalar : ZERO);
  }
  return numbers;
}
