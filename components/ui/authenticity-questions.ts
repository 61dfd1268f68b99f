/** The four questions of the authenticity test (method.md I.5), in the order of their answers. */
export const AUTHENTICITY_QUESTIONS = [
  'authenticity_products',
  'authenticity_genuine',
  'authenticity_answers',
  'authenticity_consistent',
] as const;
