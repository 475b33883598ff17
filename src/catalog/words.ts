/** A text for readers, Dutch first; English where it exists. */
export interface Words {
  nl: string;
  en: string;
}
