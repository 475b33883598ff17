import {z} from "zod";

/** Signs of control but line ends and tabs, of direction, of no width, and halves of pairs. */
const hiddenSigns = /[^\P{Cc}\t\n\r]|[\p{Cf}\p{Cs}\u2028\u2029]/u;

/**
 * A text that an operator writes for readers, without spaces around it and without signs that nobody sees: these would stand
 * on pages, and turn what stands around them.
 */
export const visibleText = () =>
  z
    .string()
    .trim()
    .min(1)
    .refine(text => !hiddenSigns.test(text), {
      error: "a text without signs that nobody sees (of control, of direction, of no width)"
    });
