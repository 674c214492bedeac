import { defineFunction } from "../define-function";
import { count, share } from "../parameters";

export const GPUSIZE = defineFunction({
  name: "GPUSIZE",
  family: "platform",
  summary: {
    en: "GPUs that a peak load takes: whole replicas with headroom, and spare ones.",
    de: "GPUs für eine Spitzenlast: ganze Replikate mit Reserve, dazu Ersatzreplikate.",
  },
  parameters: {
    peak_tokens_per_second: count(
      { en: "Tokens per second at the peak.", de: "Token je Sekunde zur Spitzenzeit." },
      { unit: "token/s" },
    ),
    replica_tokens_per_second: count(
      {
        en: "Tokens per second of one replica of the model at full load.",
        de: "Token je Sekunde eines Modellreplikats bei voller Last.",
      },
      { unit: "token/s/replica" },
    ),
    target_load: share(
      {
        en: "Share of full load to plan with, above 0; 0.6 if left out.",
        de: "Geplanter Anteil der vollen Last, über 0; ohne Angabe 0,6.",
      },
      { default: 0.6 },
    ),
    gpus_per_replica: count(
      { en: "GPUs of one replica; 1 if left out.", de: "GPUs je Replikat; ohne Angabe 1." },
      { default: 1, unit: "GPU/replica" },
    ),
    spare_replicas: count(
      {
        en: "Replicas kept ready in case one fails; 0 if left out.",
        de: "Ersatzreplikate für Ausfälle; ohne Angabe 0.",
      },
      { default: 0, unit: "replica" },
    ),
  },
  unit: "GPU",
  // Rounded, because in float64 one exact multiple in eight comes out a last digit too high and would take a replica
  // more; ten places hold up to some 200,000 replicas.
  formula: `(CEILING(ROUND(peak_tokens_per_second/(replica_tokens_per_second*target_load),10),1)
            +spare_replicas)*gpus_per_replica`,
  requires: [
    {
      unless: "replica_tokens_per_second=0",
      code: "#DIV/0!",
      message: "replica_tokens_per_second is 0, and such replicas carry no load.",
    },
    {
      unless: "target_load=0",
      code: "#DIV/0!",
      message: "target_load is 0, and replicas without load carry none.",
    },
  ],
  examples: [
    {
      call: "=TCO.GPUSIZE(5000, 850, 60%, 4, 1)",
      value: 44,
      note: "5,000 / 510 is 9.8, so 10 replicas and a spare one, 4 GPUs each",
    },
    {
      call: "=TCO.GPUSIZE(5100, 850)",
      value: 10,
      note: "exactly ten times 510: ten replicas, not eleven",
    },
    {
      call: "=TCO.GPUSIZE(0, 850, 60%, 4, 1)",
      value: 4,
      note: "no load: the spare replica of 4 GPUs",
    },
  ],
  remarks: [
    "Size for the peak, not the mean: CONCURRENCY or a peak factor on the mean load gives it.",
    "target_load leaves room for queues: waiting times grow without bound as the load comes near 1.",
    "The result is whole where gpus_per_replica and spare_replicas are.",
  ],
  source: "Capacity planning: load divided by usable capacity, rounded up to whole replicas.",
  seeAlso: ["GPUFLEET", "GPUPRICE", "CONCURRENCY"],
});
