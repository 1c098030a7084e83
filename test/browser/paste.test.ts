// A table of 60 classes pasted from Excel: its columns found by their names, what cannot be read kept for mending.

import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { pageOf, readReport, savedToServer, ward, test } from './people';

const HEAD = 'STT\tTên lớp\tNgày mở lớp\tĐối tượng\tHình thức\tĐơn vị tổ chức\tSố lượt học viên';

test('60 rows pasted from Excel', async ({ context }, info) => {
  const agency = ward(info, 10);
  const rows = Array.from({ length: 60 }, (_, index) =>
    [
      index + 1,
      index === 3 ? '"Lớp ""Kỹ năng số""\nbuổi tối"' : `Lớp số ${index + 1}`,
      `${(index % 28) + 1}/${(index % 9) + 1}/2026`,
      'Cán bộ, công chức trong cơ quan nhà nước',
      index % 2 ? 'Trực tuyến' : 'Trực tiếp',
      'Đơn vị tự tổ chức',
      index === 5 ? 'khoảng 40' : '1.045',
    ].join('\t'),
  );
  const page = await pageOf(context, agency.username, '/bao-cao/bang-trainingClasses');
  await page.getByRole('button', { name: 'Dán từ Excel hoặc Word' }).click();
  await expect(page.getByLabel('Dán bảng vào đây')).toBeFocused();
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    },
    [HEAD, ...rows].join('\r\n'),
  );
  await page.getByLabel('Dán bảng vào đây').fill([HEAD, ...rows].join('\r\n'));
  await expect(page.getByText('Đọc được 60 lớp; 1 ô chưa đọc được, sẽ giữ nguyên để sửa.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Thêm 60 lớp vào danh sách' }).click();
  await expect(page.getByText('Danh sách có 60 lớp.')).toBeVisible();
  await expect(page.getByText('“khoảng 40” chưa đọc được')).toBeVisible();
  await savedToServer(page);
  await expect(page.getByTestId('where')).toContainText('1 ô chưa đọc được');
  const { content } = await readReport(context.request, agency.code);
  expect(content.trainingClasses).toHaveLength(60);
  expect(content.trainingClasses[3]).toMatchObject({
    name: 'Lớp "Kỹ năng số" buổi tối',
    date: '2026-04-04',
    audience: 'officials',
    mode: 'online',
    organiser: 'self',
    trainees: 1045,
  });

  await page.getByRole('button', { name: /Sửa lớp “Lớp số 6”/ }).click();
  await expect(page.getByLabel('Số lượt học viên')).toHaveValue('khoảng 40');
  await page.getByLabel('Số lượt học viên').fill('40');
  await page.getByRole('button', { name: 'Xong lớp này' }).click();
  await savedToServer(page);
  await expect(page.getByTestId('where')).not.toContainText('chưa đọc được');
  // Sixty classes are counted, not typed.
  await page.goto('/bao-cao/so-lieu-training');
  await expect(page.getByText('60 lớp', { exact: true })).toBeVisible();
  await expect(page.getByText('61.695 lượt học viên')).toBeVisible();
});
