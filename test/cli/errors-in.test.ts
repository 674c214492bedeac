import { errorsIn } from "../../src/cli/errors-in";
import { Decimal } from "../../src/engine/decimal";
import { TcoError } from "../../src/engine/tco-error";

const error = new TcoError("#NUM!", "too much");

describe("errorsIn", () => {
  it("finds a result that is an error", () => {
    expect(errorsIn(error)).toEqual([{ error, place: "" }]);
  });

  it("says in which row and column of a matrix an error stands, counted from 1", () => {
    const matrix = [
      [new Decimal(1), "a"],
      [null, error],
    ];
    expect(errorsIn(matrix)).toEqual([{ error, place: " in row 2, column 2" }]);
  });

  it("finds none in values", () => {
    expect([new Decimal(1), "text", true, null].flatMap((value) => errorsIn(value))).toEqual([]);
  });
});
