/** The code of an error of the operating system, such as `ENOENT`; null for any other error. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string" ? error.code : null;

/** For `.catch`: the value in place of an error with one of these codes; every other error goes on. */
export const insteadOf =
  <Value>(value: Value, ...codes: readonly string[]) =>
  (error: unknown): Value => {
    if (codes.includes(systemCode(error) ?? "")) return value;
    throw error;
  };
