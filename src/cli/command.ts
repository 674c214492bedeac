/** One command as data: what it accepts, what help says about it, and what it does. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly operand?: Operand;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  /** What is wrong with the arguments as a whole, in words. */
  readonly problem?: (given: Given) => string | undefined;
  readonly run: (given: Given, terminal: Terminal) => ExitCode | Promise<ExitCode>;
}

export interface Operand {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

export interface Option {
  readonly description: string;
  readonly short?: string;
  /** The placeholder of the option's value; left out for a flag. */
  readonly value?: string;
  readonly multiple?: boolean;
  /** What is wrong with a value, in words. */
  readonly problem?: (value: string) => string | undefined;
}

/** The arguments after checking. */
export interface Given {
  readonly operand: string | undefined;
  readonly flag: (option: string) => boolean;
  readonly text: (option: string) => string | undefined;
  readonly list: (option: string) => readonly string[];
}

export interface Terminal {
  readonly print: (text: string) => void;
  /** One line on standard error. */
  readonly complain: (line: string) => void;
  readonly inputLines: () => AsyncIterable<string>;
}

/** 0: done. 1: the formula or the file is in error. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;
