import type { Input, Scenario } from "../../../src/scenarios/scenario";
import { inputFields } from "../../../src/taskpane/inputs/input-field-plan";

const input = (parts: Partial<Input>): Input =>
  ({
    label: "Fee",
    unit: "EUR/run",
    group: "Prices",
    format: "price",
    main: true,
    ...parts,
  }) as Input;
const scenario = (...inputs: readonly Input[]) =>
  ({
    approaches: [
      { id: "own", label: "Own servers" },
      { id: "rented", label: "Rented" },
    ],
    inputs,
  }) as unknown as Scenario;

test("an input of an approach gets a field for each approach that has it, under the id that --set takes", () => {
  const fields = inputFields(scenario(input({ id: "fee", base: { rented: 0.047 } })));
  expect(fields).toEqual([
    expect.objectContaining({ id: "fee@rented", label: "Fee: Rented", base: "0.047" }),
  ]);
});
test("only main inputs are offered, in the template's order", () => {
  const fields = inputFields(
    scenario(
      input({ id: "b", base: 1 }),
      input({ id: "hidden", base: 1, main: false }),
      input({ id: "a", base: 0.2, format: "percent", unit: "1" }),
    ),
  );
  expect(fields.map(({ id, base }) => [id, base])).toEqual([
    ["b", "1"],
    ["a", "20%"],
  ]);
});
