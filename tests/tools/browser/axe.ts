import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Where a page breaks a rule of accessibility, or the one rule that is asked for. */
export async function axeFindings(page: Page, rule?: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run(${rule ? JSON.stringify({ runOnly: [rule] }) : ''})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
