import { auditSteps, type Audit } from '#domain/audit-report.ts';
import type { Dataset } from '#domain/dataset.ts';

/** The longest in milliseconds that auditing may keep a reader's press waiting. */
const turn = 25;

const running = new WeakMap<Dataset, Promise<Audit>>();

/** The audit of a dataset: at once where it takes no longer than a turn, else later, a turn at a time. */
export function auditSoon(dataset: Dataset): Audit | Promise<Audit> {
  const started = running.get(dataset);
  if (started !== undefined) return started;
  const steps = auditSteps(dataset);
  const audit = afterTurn(steps);
  if (audit !== null) return audit;
  const later = inTurns(steps);
  running.set(dataset, later);
  return later;
}

async function inTurns(steps: ReturnType<typeof auditSteps>): Promise<Audit> {
  await pause();
  return afterTurn(steps) ?? inTurns(steps);
}

/** What the audit came to within a turn; null where it takes longer. */
function afterTurn(steps: ReturnType<typeof auditSteps>): Audit | null {
  const end = performance.now() + turn;
  while (performance.now() < end) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
  return null;
}

async function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
