import type { Capability, Input, Scenario } from "./scenario";

/** What the document says stands beside each base and choice, so that it stays when these are edited. */
export const withPublished = (scenario: Scenario): Scenario => ({
  ...scenario,
  inputs: scenario.inputs.map(publishedInput),
  capabilities: scenario.capabilities.map(publishedCapability),
});

export const publishedInput = (input: Input): Input => ({
  ...input,
  published: input.published ?? input.base,
});

export const publishedCapability = (capability: Capability): Capability => ({
  ...capability,
  published: capability.published ?? capability.choice,
});
