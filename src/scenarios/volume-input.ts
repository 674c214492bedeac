import type { Input, Scenario } from "./scenario";

/** The input that says how much is used in a month; undefined only before the roles are checked. */
export const volumeInput = ({ inputs, roles }: Scenario): Input | undefined =>
  inputs.find(({ id }) => id === roles.volume);
