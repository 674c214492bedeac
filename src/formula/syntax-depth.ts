import type { AstExpression } from "@borgar/fx";

/** Whether parts lie in parts more often than `levels` times; looks level by level, because recursion would overflow. */
export function isDeeperThan(levels: number, root: AstExpression): boolean {
  let level: readonly AstExpression[] = [root];
  for (let depth = 0; depth <= levels && level.length > 0; depth += 1) level = level.flatMap(parts);
  return level.length > 0;
}

/** Array constants hold literals only, so nothing nests in them. */
function parts(node: AstExpression): readonly AstExpression[] {
  if (!("arguments" in node)) return [];
  const given = node.arguments as readonly (AstExpression | null)[];
  return given.filter((child) => child !== null);
}
