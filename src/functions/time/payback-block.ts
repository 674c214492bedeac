import type { NativeBlock } from "../function-record";

/** The whole periods before the last in A1, from the sum of a geometric series; never #NUM!, but #N/A, when unsolved. */
export const steadyPaybackBlock: NativeBlock = {
  cells: [
    [
      "IF(outlay<=0,0,IF(OR(savings<=0,outlay*rate>=savings),NA(),IF(rate=0,0,CEILING(-LN(1-outlay*rate/savings)/LN(1+rate),1)-1)))",
      "IF(outlay<=0,0,IF(rate=0,outlay/savings,A1+(outlay-savings*(1-(1+rate)^-A1)/rate)/savings*(1+rate)^(A1+1)))",
    ],
  ],
  result: "B1",
};

/** A row a period: what has been saved until its end, and the payback as soon as it is known. */
export function paybackBlock(periods: number): NativeBlock {
  const rows = Array.from({ length: periods }, (_, index) => periodRow(index + 1));
  const last = periods + 1;
  return {
    cells: [["0", 'IF(outlay<=0,0,"")'], ...rows, [`A${last}`, `IF(B${last}="",NA(),B${last})`]],
    result: `B${last + 1}`,
  };
}

function periodRow(period: number): readonly string[] {
  const [before, own] = [period, period + 1];
  return [
    `A${before}+INDEX(savings,${period})/(1+rate)^${period}`,
    `IF(B${before}<>"",B${before},IF(A${own}>=outlay,${period - 1}+(outlay-A${before})/(A${own}-A${before}),""))`,
  ];
}
