import { between, pick, whole, type Samples } from "./sample";

/** Calls of functions whose arguments hang together, so that drawing each for itself would leave the domain. */
export const spendSamples: Samples = {
  CACHEPRICE: (next) => {
    const read = whole(next, 0, 100);
    const write = pick(next, [0, 100 - read, whole(next, 0, 100 - read)]);
    const factors = [between(next, 0, 1), between(next, 1, 3)];
    return [between(next, 0, 100), `${read}%`, factors[0]!, `${write}%`, factors[1]!].slice(
      0,
      write === 0 ? whole(next, 2, 5) : 5,
    );
  },
  ROUTEMIX: (next) => {
    const first = whole(next, 0, 100);
    const second = pick(next, [0, 100 - first, whole(next, 0, 100 - first)]);
    const separator = pick(next, [",", ";"]);
    const shares = [first, second, 100 - first - second].map((share) => share / 100);
    const values = shares.map(() => pick(next, ["0", between(next, 0, 1e3, 6)]));
    return [shares, values].map((list) => `{${list.join(separator)}}`);
  },
};
