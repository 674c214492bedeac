import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Numbers from 0 up to 1, 1 excluded, all multiples of 2^-53. */
export type UniformStream = () => number;

/**
 * Streams of random numbers from one seed: a jump of 2^64 numbers lies between one and the next, so that no stream
 * reaches into another, and a stream does not depend on how much is drawn from those before it.
 */
export function uniformStreams(seed: number, count: number): readonly UniformStream[] {
  const generator = xoroshiro128plus(seed);
  return Array.from({ length: count }, () => {
    generator.jump();
    const own = generator.clone();
    // The upper bits, because the lowest of this generator are the least random.
    return () => ((own.next() >>> 5) * 67_108_864 + (own.next() >>> 6)) / 9_007_199_254_740_992;
  });
}
