import { type HostObject, isHostObject, readProperty } from "./host-object";

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

/** What `load` asked for. Everything must be named: a load of all properties is refused as an unknown member. */
export function query(object: HostObject, info: QueryInfo | undefined): unknown {
  const paths = [...(info?.Select ?? []), ...(info?.Expand ?? [])].map((path) =>
    path.replace(/^items\//i, ""),
  );
  if (object.items) return { _Items: object.items().map((item) => selected(item, paths)) };
  return selected(object, paths);
}

function selected(object: HostObject, paths: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = object.id ? { Id: object.id() } : {};
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    const name = head.charAt(0).toUpperCase() + head.slice(1);
    const value = readProperty(object, name);
    answer[name] = isHostObject(value)
      ? { ...(answer[name] as object), ...(query(value, { Select: [rest.join("/")] }) as object) }
      : value;
  }
  return answer;
}
