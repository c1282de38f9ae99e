import { StoreUnavailable } from "./store/faults.ts";

/** What was asked of the store, or instead of it `otherwise` and the sentence that says why. */
export async function softly<T>(
  ask: () => Promise<T>,
  otherwise: T,
): Promise<{ readonly value: T; readonly notice: string | null }> {
  try {
    return { value: await ask(), notice: null };
  } catch (error) {
    if (error instanceof StoreUnavailable) return { value: otherwise, notice: error.message };
    throw error;
  }
}
