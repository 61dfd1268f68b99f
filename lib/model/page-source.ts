/** A page as it stands, with what it loaded: what a reader had before it. It can hold the visitor's own data. */
export interface PageSource {
  url: string;
  html: string;
  responses: { url: string; text: string; requestBody?: string }[];
}
