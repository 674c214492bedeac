/** A sum that carries along what each addition rounds away (Neumaier 1974). */
export function compensatedSum(values: Float64Array, of = (value: number) => value): number {
  let sum = 0;
  let lost = 0;
  for (const each of values) {
    const value = of(each);
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
