import { uniformStreams } from "../../../src/engine/simulation/uniform-streams";

const WORD = (1n << 64n) - 1n;
const rotated = (word: bigint, by: bigint) => ((word << by) | (word >> (64n - by))) & WORD;
type State = readonly [bigint, bigint];

/** Blackman and Vigna, xoroshiro128+ 1.0 (2016), prng.di.unimi.it: shifts 55, 14, 36 and the words of its jump. */
function next([s0, s1]: State, [a, b, c]: readonly [bigint, bigint, bigint]): State {
  const mixed = s0 ^ s1;
  return [(rotated(s0, a) ^ mixed ^ (mixed << b)) & WORD, rotated(mixed, c)];
}
const shifts = [24n, 16n, 37n] as const;
const jumpWords = [0xdf900294d8f554a5n, 0x170865df4b3201fcn];

function jumped(state: State): State {
  let [to, at]: [State, State] = [[0n, 0n], state];
  for (const word of jumpWords)
    for (let bit = 0n; bit < 64n; bit++) {
      if ((word >> bit) & 1n) to = [to[0] ^ at[0], to[1] ^ at[1]];
      at = next(at, shifts);
    }
  return to;
}

/** The first numbers of a stream by 64-bit arithmetic: the generator's start from a seed is that of pure-rand. */
function reference(seed: number, stream: number, count: number): readonly number[] {
  const low = BigInt(~seed >>> 0);
  let state: State = [(0xffffffffn << 32n) | low, BigInt(seed >>> 0) << 32n];
  for (let jump = 0; jump <= stream; jump++) state = jumped(state);
  const output = () => {
    const word = (state[0] + state[1]) & 0xffffffffn;
    state = next(state, shifts);
    return word;
  };
  return Array.from({ length: count }, () => {
    const upper = output() >> 5n;
    return Number((upper << 26n) | (output() >> 6n)) / 2 ** 53;
  });
}

test.each([0, 1, 42, 2 ** 31, 2 ** 32 - 1])(
  "the streams of seed %d are those of 64-bit arithmetic",
  (seed) => {
    uniformStreams(seed, 3).forEach((stream, index) => {
      expect(Array.from({ length: 20 }, stream)).toEqual(reference(seed, index, 20));
    });
  },
);

test("a stream does not depend on what is drawn from another", () => {
  const [, alone] = uniformStreams(1, 2);
  const [first, second] = uniformStreams(1, 2);
  for (let draw = 0; draw < 100; draw++) first!();
  expect(second!()).toBe(alone!());
});

test("every tenth of the way from 0 to 1 is drawn as often as any other", () => {
  const [stream] = uniformStreams(7, 1);
  const counts = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 100_000; draw++) counts[Math.floor(stream!() * 10)]! += 1;
  // 10,000 each; the deviation of a count is √(100,000 × 0.1 × 0.9) = 95.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(4 * 95);
});
