import type { Scenario } from "../../scenarios/scenario";

/** A class of cash: what is paid in each year, from the lines of Totals that play the roles. */
export interface Outflow {
  readonly name: string;
  readonly label: string;
  readonly basis: string;
  readonly formula: string;
}

const INDEXED = "yearly cost × index × year runs";

/** What is paid, class by class: `one_time`, `infrastructure` and the like are the lines of those roles. */
export function outflows({ roles, inputs }: Scenario): readonly Outflow[] {
  const hasUsage = roles.recurring_usage !== undefined;
  const volume = volumeIndex(inputs);
  return [
    {
      name: "one_time",
      label: "one-time cost",
      basis: "builds, paid at the start",
      formula: "IF(year=0,one_time,0)",
    },
    hasUsage ? fixedInfrastructure : infrastructure,
    ...(hasUsage ? [usage(volume)] : []),
    ...(roles.replicas === undefined ? [] : [replicas(volume)]),
    ...(roles.recurring_spend === undefined ? [] : [spend(volume)]),
    {
      name: "labour",
      label: "labour",
      basis: INDEXED,
      formula: "labour*CSH.index_labour*CSH.runs",
    },
    ...(roles.exit === undefined ? [] : [exit]),
  ];
}

/** A factor for what follows the volume, where the scenario lets it grow. */
export const volumeIndex = (inputs: Scenario["inputs"]): string =>
  inputs.some(({ id }) => id === "volume_growth") ? "*CSH.index_volume" : "";

const infrastructure: Outflow = {
  name: "infrastructure",
  label: "infrastructure, platform, tools",
  basis: INDEXED,
  formula: "infrastructure*CSH.index_infrastructure*CSH.runs",
};
const fixedInfrastructure: Outflow = {
  name: "infrastructure",
  label: "infrastructure, platform, tools",
  basis: "yearly cost without usage fees × index × year runs",
  formula: "(infrastructure-MAX(usage,minimum))*CSH.index_infrastructure*CSH.runs",
};
/** A credit is compared with the fees of each year's own volume. */
const usage = (volume: string): Outflow => ({
  name: "usage",
  label: "usage fees",
  basis: "fees of the year's volume, at least the credit, × index",
  formula: `MAX(usage${volume},minimum)*CSH.index_infrastructure*CSH.runs`,
});
/** Bought whole: each year takes as many as its own volume asks for. */
const replicas = (volume: string): Outflow => ({
  name: "replicas",
  label: "whole replicas",
  basis: "replicas of the year's volume, rounded up, × cost of one × index",
  formula: `CEILING(replicas${volume},1)*replica_cost*CSH.index_infrastructure*CSH.runs`,
});
const spend = (volume: string): Outflow => ({
  name: "spend",
  label: "model spend",
  basis: "yearly spend × index × year runs",
  formula: `spend*CSH.index_llm${volume}*CSH.runs`,
});
const exit: Outflow = {
  name: "exit",
  label: "cost of leaving",
  basis: "paid at the end of the horizon",
  formula: "IF(year=horizon_years,exit,0)",
};
