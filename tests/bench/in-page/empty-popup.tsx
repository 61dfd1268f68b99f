import { createRoot } from 'react-dom/client';

// What every popup made with React pays before it shows a word.
const root = document.getElementById('root');
if (root) createRoot(root).render(<main>Nothing</main>);
