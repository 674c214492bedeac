import { facts } from "../../../src/functions/facts";
import type { Facts } from "../../../src/functions/function-record";
import { registerFunctions } from "../../../src/hosts/excel/register-functions";
import { officeGlobals } from "../../support/office-globals";

const { call } = officeGlobals();
const load = jest.fn<Promise<Facts>, []>();
registerFunctions(load);

const NOT_AVAILABLE = 1;
const spend = () => call("MODELSPEND", [["claude-sonnet-4.6"]], [[10_000]], [[1_500]], [[150_000]]);

it("asks for the prices when a function needs them, and never leaves a call waiting", async () => {
  // 150 million prompt tokens a month are no long prompt: 150,000 × (10,000 × 3 + 1,500 × 15) / 1E6
  const answer = { ok: true, value: [[7875]] };
  const fee = await call("USAGEFEE", [[10]], [[2]]);
  expect([fee, load.mock.calls.length]).toMatchObject([{ ok: true, value: [[20]] }, 0]);

  load.mockRejectedValueOnce(new Error("offline"));
  const refused = await spend();
  expect(refused).toMatchObject({ ok: false, errorCode: NOT_AVAILABLE });
  expect(refused.value).toBe(
    "Prices and derivations could not be loaded. Check the connection and recalculate.",
  );

  load.mockResolvedValueOnce(facts);
  expect(await Promise.all([spend(), spend()])).toMatchObject([answer, answer]);
  expect(await spend()).toMatchObject(answer);
  expect(load).toHaveBeenCalledTimes(2);
});

it("answers an unknown model with #N/A and the nearest names", async () => {
  load.mockResolvedValueOnce(facts);
  const result = await call("MODELPRICE", [["claude sonet 4.6"]], null, null, null);
  expect(result).toMatchObject({ ok: false, errorCode: NOT_AVAILABLE });
  expect(result.value).toMatch(/nearest are claude-sonnet-4\.6/);
});

it("gives a price for each cell of a range, and spoils only the unknown one", async () => {
  load.mockResolvedValueOnce(facts);
  const models = [["Claude Sonnet 4.6"], ["Sonnet 46"]];
  const result = await call("MODELPRICE", models, [["output"]], null, null);
  expect(result.value).toMatchObject([[15], [{ basicType: "Error", basicValue: "#N/A" }]]);
});
