import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { numberCalled } from "../support/called";

const quantity = fc.integer({ min: 0, max: 1e7 });
const cents = fc.integer({ min: 0, max: 1e8 }).map((n) => n / 100);
const price = fc.integer({ min: 0, max: 1e6 }).map((n) => n / 1e4);
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const rateAboveZero = fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000);
const attempts = fc.integer({ min: 1, max: 60 });

/** Equal to 22 of the 34 digits that the engine carries, or to 25 decimals near zero. */
function expectSame(a: Decimal, b: Decimal): void {
  const scale = Decimal.max(a.abs(), b.abs(), 1e-3);
  expect(a.minus(b).abs().div(scale).toNumber()).toBeLessThan(1e-22);
}

it("COSTCURVE never falls with the quantity and is never below its minimum", () =>
  fc.assert(
    fc.property(
      quantity,
      quantity,
      fc.tuple(cents, price, cents, quantity, fc.integer({ min: 1, max: 5000 }), cents),
      (one, other, offer) => {
        const less = numberCalled("COSTCURVE", Math.min(one, other), ...offer);
        const more = numberCalled("COSTCURVE", Math.max(one, other), ...offer);
        expect(less.lte(more)).toBe(true);
        expect(less.gte(offer[2])).toBe(true);
      },
    ),
  ));

it("COSTCURVE without a fixed cost, a minimum and steps is USAGEFEE", () =>
  fc.assert(
    fc.property(quantity, price, quantity, (used, unit, included) =>
      expectSame(
        numberCalled("COSTCURVE", used, 0, unit, 0, included),
        numberCalled("USAGEFEE", used, unit, included),
      ),
    ),
  ));

it("COSTCURVE jumps just after each step's edge, by the cost of one step", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }).map((n) => n / 10),
      fc.nat(1000),
      cents,
      (size, full, stepCost) => {
        const edge = new Decimal(size).times(full).toNumber();
        const at = numberCalled("COSTCURVE", edge, 7, 0, 0, 0, size, stepCost);
        const after = numberCalled("COSTCURVE", edge + size / 1e6, 7, 0, 0, 0, size, stepCost);
        expectSame(at, new Decimal(stepCost).times(full).plus(7));
        expectSame(after.minus(at), new Decimal(stepCost));
      },
    ),
  ));

it("HYBRID costs less than the managed service exactly when what moves is worth more", () =>
  fc.assert(
    fc.property(cents, share, cents, (managed, moved, hardware) => {
      const saved = new Decimal(managed).times(moved);
      const hybrid = numberCalled("HYBRID", managed, moved, hardware);
      expect(hybrid.lt(managed)).toBe(saved.gt(hardware));
    }),
  ));

it("QUALITYGAP is the labour of the failures: a share of the tasks, hours at a rate", () =>
  fc.assert(
    fc.property(quantity, share, fc.nat(600), cents, (tasks, failing, minutes, hourly) => {
      const hours = new Decimal(tasks).times(failing).times(minutes).div(60);
      expectSame(numberCalled("QUALITYGAP", tasks, failing, minutes, hourly), hours.times(hourly));
    }),
  ));

it("UNITCOST of resolved cases times the rate is the cost of all", () =>
  fc.assert(
    fc.property(
      fc.array(price, { minLength: 1, maxLength: 8 }),
      share,
      rateAboveZero,
      (...call) => {
        const [components, buffer, rate] = call;
        const resolved = numberCalled("UNITCOST", [components], buffer, rate);
        expectSame(resolved.times(rate), numberCalled("UNITCOST", [components], buffer));
      },
    ),
  ));

it("RESOLVEDCOST and TICKETCOST tell the same bill: per resolved case and per case", () =>
  fc.assert(
    fc.property(price, rateAboveZero, price, (unit, rate, fallback) =>
      expectSame(
        numberCalled("RESOLVEDCOST", unit, rate, fallback).times(rate),
        numberCalled("TICKETCOST", rate, unit, unit, fallback),
      ),
    ),
  ));

it("TICKETCOST lies between the cost of a ticket resolved and of one handed over", () =>
  fc.assert(
    fc.property(share, price, price, price, (deflection, ai, handoff, human) => {
      const ticket = numberCalled("TICKETCOST", deflection, ai, handoff, human);
      const handedOver = new Decimal(handoff).plus(human);
      expect(ticket.gte(Decimal.min(ai, handedOver))).toBe(true);
      expect(ticket.lte(Decimal.max(ai, handedOver))).toBe(true);
    }),
  ));

it("RETRIES is the sum of the chances that each attempt is needed", () =>
  fc.assert(
    fc.property(share, attempts, (failing, most) => {
      const chances = Array.from({ length: most }, (_, k) => new Decimal(failing).pow(k));
      expectSame(numberCalled("RETRIES", failing, most), Decimal.sum(...chances));
    }),
  ));

it("RETRIES without a limit is what the limit approaches from below", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), attempts, (thousandths, most) => {
      const failing = thousandths / 1000;
      const unlimited = numberCalled("RETRIES", failing);
      expect(numberCalled("RETRIES", failing, most).lte(unlimited)).toBe(true);
      expectSame(numberCalled("RETRIES", failing, 1000), unlimited);
    }),
  ));

it("UPLIFT is the untouched part and the multiple of the rest", () =>
  fc.assert(
    fc.property(cents, share, fc.nat(100), (base, hit, multiplier) => {
      const dearer = new Decimal(base).times(hit).times(multiplier);
      const untouched = new Decimal(1).minus(hit).times(base);
      expectSame(numberCalled("UPLIFT", base, hit, multiplier), untouched.plus(dearer));
    }),
  ));

it("FINETUNE: the net saving of those months is the training cost", () =>
  fc.assert(
    fc.property(cents, quantity, price, cents, (training, volume, saving, hosting) => {
      const net = new Decimal(volume).times(saving).minus(hosting);
      fc.pre(net.gt(0));
      expectSame(
        numberCalled("FINETUNE", training, volume, saving, hosting).times(net),
        new Decimal(training),
      );
    }),
  ));
