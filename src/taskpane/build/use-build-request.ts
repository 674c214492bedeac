import { useEffect } from "react";
import { BUILD_REQUEST } from "../ribbon-actions";

/** Does what the ribbon's *Build workbook* asks for. */
export function useBuildRequest(build: () => void): void {
  useEffect(() => {
    window.addEventListener(BUILD_REQUEST, build);
    return () => window.removeEventListener(BUILD_REQUEST, build);
  });
}
