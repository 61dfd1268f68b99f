export function measureShortlist() {
  return [];
}
