import type { SourceFile, TransformerFactory } from "typescript";

export const withoutDocumentation: TransformerFactory<SourceFile>;
