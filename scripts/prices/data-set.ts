import { readFileSync } from "node:fs";
import { findProvider, type Provider } from "@pydantic/genai-prices";

/** A provider of the data set; one that it lacks is a mistake in the overlay. */
export function providerOf(id: string): Provider {
  const provider = findProvider({ providerId: id });
  if (provider?.id !== id) throw new Error(`the data set has no provider "${id}"`);
  return provider;
}

export function installedVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as {
    version: string;
  };
  return version;
}
