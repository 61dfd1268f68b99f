// Hands on what the page's own code asks for, and hides nothing of it.
const fetchOfPage = window.fetch;
window.fetch = (...args) => {
  const answered = fetchOfPage(...args);
  answered
    .then((response) => response.clone().text())
    .then((text) => window.dispatchEvent(new CustomEvent('answer', { detail: text })))
    .catch(() => undefined);
  return answered;
};
