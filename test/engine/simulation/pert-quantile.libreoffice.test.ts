import { pertQuantile } from "../../../src/engine/simulation/pert-quantile";
import { evaluatedByLibreOffice } from "../../support/libreoffice";

const modes = [0, 0.003, 0.1, 0.3333, 0.5, 0.77, 0.99, 1];
const shares = [0.0001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.9999];

test("below a PERT quantile lies its share of LibreOffice's beta distribution", async () => {
  const cases = modes.flatMap((mode) =>
    shares.map((share) => ({ mode, share, value: pertQuantile(mode)(share) })),
  );
  const found = await evaluatedByLibreOffice(
    cases.map(({ mode, value }) => `BETADIST(${value},1+4*${mode},5-4*${mode})`),
  );
  const off = cases.map(({ share }, index) => Math.abs(Number(found[index]) - share));
  expect(Math.max(...off)).toBeLessThan(1 / 30_000);
}, 120_000);
