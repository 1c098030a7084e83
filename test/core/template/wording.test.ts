// The form's words stand in the template as the city wrote them: compared with the appendix of the plan, both ways.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionsOf } from '../../../src/core/template/template';
import { officialTemplate } from '../../templates';

const appendix = readFileSync(join(__dirname, 'appendix.md'), 'utf8')
  .split('\n')
  .map((line) =>
    line
      .replace(/^(#+|-)\s+/, '')
      .replaceAll('**', '')
      .trim(),
  )
  .filter((line) => line !== '');
const template = officialTemplate();

/** Every sentence the template took from the form, in the form's order. */
const taken = sectionsOf(template).flatMap((section) => [
  section.heading,
  ...section.guidance,
  ...section.lists.map((list) => list.heading),
  section.bulletsHeading ?? '',
  ...section.bullets.map((bullet) => bullet.text),
]);

describe('the template and the appendix', () => {
  it('has every sentence of the template in the appendix, letter for letter and in its order', () => {
    const words = taken.filter((line) => line !== '');
    const first = appendix.indexOf(words[0]!);
    expect(appendix.slice(first, first + words.length)).toEqual(words);
  });

  it('leaves out no line of the appendix between the opening and the closing formula', () => {
    const body = appendix.slice(appendix.indexOf('I. MỞ ĐẦU'), appendix.indexOf('IV. KIẾN NGHỊ, ĐỀ XUẤT') + 1);
    expect(taken).toEqual(expect.arrayContaining(body));
  });

  it('differs from the opening and the closing formula only where the department’s own copy named itself', () => {
    const opening = appendix.find((line) => line.startsWith('Thực hiện Kế hoạch'))!;
    const closing = appendix.find((line) => line.startsWith('Trên đây là'))!;
    expect(template.report.opening).toBe(
      opening
        .replace('số   /KH-UBND', 'số {planNumber}/KH-UBND')
        .replace(template.report.planDateBlank, '{planDate}')
        .replace('Sở Khoa học và Công nghệ báo cáo', '{agency} báo cáo'),
    );
    expect(template.report.closing).toBe(closing.replace('thành phố Đà Nẵng./.', '{area}./.'));
    expect(appendix).toContain(template.report.subject);
    expect(appendix).toContain(`Kính gửi: ${template.report.addressee}`);
  });
});
