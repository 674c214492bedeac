import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { figures } from "../../src/workbook/figures";
const plan = buildPlan(templateScenario("agent-budget"));
it("x", () => { console.log(JSON.stringify(figures(plan).map(f=>[f.id,f.values["agent"]])));
console.log(plan.sheets.flatMap(s=>s.cells.filter(c=>c.column===0&&/\.rest$/.test(String(c.value))).map(c=>[c.value, s.cells.find(d=>d.row===c.row&&d.column===5)?.value])));
const ch=plan.sheets.find(s=>s.id==="checks")!; console.log(ch.cells.filter(c=>c.column===9&&c.value!==0).map(c=>[ch.cells.find(d=>d.row===c.row&&d.column===0)?.value,c.value]));
});
