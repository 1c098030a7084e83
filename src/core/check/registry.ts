// All rules in one list. A number, once given, stays with its rule; docs/rules.md is written from this list.

import { ANSWER_RULES } from './answers';
import { BASIS_RULES } from './basis';
import { COMPARISON_RULES } from './comparison';
import { LETTERHEAD_RULES } from './letterhead';
import { LIST_RULES } from './lists';
import { NARRATIVE_RULES } from './narrative/narrative';
import type { Rule } from './rule';
import { TEMPLATE_RULES } from './template-rules';
import { TEXT_RULES } from './texts';

/** The rules that look at a report which may be saved. R01 and R02 (schema.ts) decide whether it may. */
export const RULES: readonly Rule[] = [
  ...LETTERHEAD_RULES,
  ...TEXT_RULES,
  ...ANSWER_RULES,
  ...LIST_RULES,
  ...COMPARISON_RULES,
  ...BASIS_RULES,
  ...TEMPLATE_RULES,
  ...NARRATIVE_RULES,
];

/** The two that are held by the JSON Schema, for the list of rules. */
export const SCHEMA_RULES: readonly Omit<Rule, 'find' | 'weight'>[] = [
  {
    rule: 'R01',
    code: 'content.*',
    severity: 'error',
    source: 'Cấu trúc của đề cương; nội dung sai cấu trúc không được lưu.',
    about: 'Nội dung gửi lên đúng cấu trúc: đúng loại, không có ô lạ, không vừa có số vừa chọn câu trả lời bằng chữ.',
  },
  {
    rule: 'R02',
    code: 'content.range, content.tooManyRows',
    severity: 'error',
    source:
      'Số đếm là số nguyên từ 0 đến 1.000.000.000; mục tiêu của tỉ lệ từ 0 đến 100; danh sách nhiều nhất 2.000 dòng.',
    about: 'Số nằm trong khoảng nhận được, danh sách không quá dài.',
  },
];
