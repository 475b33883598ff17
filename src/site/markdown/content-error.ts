/** A content file that cannot be used. Says what is wrong with which file, then what its author can do. */
export class ContentError extends Error {
  override name = "ContentError";

  constructor(file: string, problem: string, remedy: string) {
    super(`${file}: ${problem}\n${remedy}`);
  }
}
