// The page docs/rules.md as the registry says it; `WRITE_RULES=1 npx jest test/core/check/rules-page` writes it.

import { RULES, SCHEMA_RULES } from '../../../src/core/check/registry';
import { CROSS_RULES } from '../../../src/core/cross-check/cross-rules';

const SEVERITY = { error: 'lỗi', warning: 'nhắc' };

export function rulesPage(): string {
  const list = (
    rules: readonly { rule: string; severity: keyof typeof SEVERITY; code: string; about: string; source: string }[],
  ) =>
    [...rules]
      .sort((a, b) => a.rule.localeCompare(b.rule))
      .map((one) => `- **${one.rule}** \`${one.code}\` (${SEVERITY[one.severity]}): ${one.about} Căn cứ: ${one.source}`)
      .join('\n');
  return `# Rules

Written from the registry (\`src/core/check/registry.ts\`, \`src/core/cross-check/cross-rules.ts\`) by the test beside
\`test/core/check/rules-page.ts\`, which also holds that this page is not out of date. The rest is in Vietnamese, for the
people who answer questions about them. Một lỗi (R01, R02) làm báo cáo không lưu được; các lỗi khác chỉ ngăn việc gửi;
lời nhắc không ngăn gì và đơn vị có thể giải trình.

## Trong một báo cáo

${list([...SCHEMA_RULES, ...RULES])}

## Giữa các báo cáo (chỉ người tổng hợp thấy, không ngăn việc gửi)

${list(CROSS_RULES)}
`;
}
