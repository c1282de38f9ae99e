import { useEffect, useState } from "react";
import { whenIdle } from "../reader/when-idle.ts";

/** True once what is `ready` has been painted and the page has nothing more urgent to do. */
export function useAfterPaint(ready: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => (ready ? whenIdle(() => setPainted(true)) : undefined), [ready]);
  return painted;
}
