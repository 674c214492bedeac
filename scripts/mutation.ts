import { templates, templateScenario } from "../src/scenarios/templates";
import { buildPlan } from "../src/workbook/build-plan";
import { LEAST_FOUND, mutationCount } from "../test/support/mutations/mutation-count";

const SHOWN = 20;

/** `npm run test:mutation`: every slip in every calculation cell of every template; the master check must see 95 %. */
const shares = templates.map(({ id }) => {
  const { harmful, found, byKind, unseen } = mutationCount(buildPlan(templateScenario(id)));
  const share = found / harmful;
  console.log(`\n${id}: ${found} of ${harmful} slips seen, ${(share * 100).toFixed(1)} %`);
  console.table(Object.fromEntries(byKind));
  if (unseen.length > 0) console.log(unseen.slice(0, SHOWN).join("\n"));
  return share;
});
if (shares.some((share) => share < LEAST_FOUND)) process.exitCode = 1;
