// Accounts for a whole city from one list: the list to fill in, what became of each row, and the one-time passwords,
// which are shown this once.

import { useState } from 'preact/hooks';
import { ROLE_LABELS } from '../../src/core/access';
import { readAgencies, type AgencyEntry } from '../api/agency';
import { importUsers, type ImportReport } from '../api/user-import';
import { Page } from '../shell/page';
import { ErrorSummary } from '../ui/error-summary';
import { FileField } from '../ui/file-field';
import { Notice } from '../ui/notice';
import { useFocusKept } from '../ui/focus-kept';
import { errorsOf, useErrors } from '../ui/use-errors';
import { useLeaveWarning } from '../ui/use-leave-warning';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { importTemplate, saveText } from './import-template';

export function ImportAccounts() {
  const agencies = useLoad('import', readAgencies);
  return (
    <Page title="Nhập danh sách tài khoản" above="Tài khoản">
      <p class="govuk-body no-print">
        <a class="govuk-link" href="/">
          Về danh sách tài khoản
        </a>
      </p>
      <WhenRead of={agencies}>{(list) => <ImportBody agencies={list} />}</WhenRead>
    </Page>
  );
}

function ImportBody({ agencies }: { agencies: readonly AgencyEntry[] }) {
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useFocusKept<HTMLFormElement>(report);
  const { errors, attempt, show, at } = useErrors();
  useLeaveWarning(report !== null && report.created.length > 0);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (!file) return show([{ target: 'file', message: 'Chọn tệp danh sách.' }]);
    setBusy(true);
    try {
      setReport(await importUsers(file));
      show([]);
    } catch (error) {
      show(errorsOf(error, '', 'file'));
    }
    setBusy(false);
  };
  if (report) return <Report report={report} agencies={agencies} onAgain={() => setReport(null)} />;
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} title="Chưa nhập được danh sách" />
      <ol class="govuk-list govuk-list--number lead">
        <li>
          <button
            type="button"
            class="text-button"
            onClick={() => saveText('danh-sach-tai-khoan.csv', importTemplate(agencies))}
          >
            Tải tệp mẫu (CSV, mở bằng Excel)
          </button>
          : mỗi đơn vị phải báo cáo một dòng, đã có mã.
        </li>
        <li>
          Điền họ tên, thư công vụ; thêm dòng cho lãnh đạo đơn vị (vai trò “{ROLE_LABELS.approver}”); xóa dòng của đơn
          vị chưa cần tài khoản.
        </li>
        <li>Lưu thành CSV (UTF-8) hoặc XLSX rồi chọn tệp dưới đây.</li>
      </ol>
      <form ref={form} class="narrow" onSubmit={(event) => void submit(event)} noValidate>
        <FileField
          id="file"
          label="Tệp danh sách (CSV hoặc XLSX, tối đa 1 MB)"
          accept=".csv,.xlsx,text/csv"
          file={file}
          error={at('file')}
          onFile={setFile}
        />
        <button type="submit" class="govuk-button" aria-disabled={busy}>
          {busy ? 'Đang nhập…' : 'Nhập danh sách'}
        </button>
      </form>
    </>
  );
}

interface ReportProps {
  report: ImportReport;
  agencies: readonly AgencyEntry[];
  onAgain: () => void;
}

function Report({ report: { created, rejected }, agencies, onAgain }: ReportProps) {
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  return (
    <>
      <div class="no-print">
        <Notice
          tone={rejected.length > 0 ? 'warn' : 'good'}
          title={`Đã thêm ${created.length} tài khoản${rejected.length > 0 ? `, ${rejected.length} dòng chưa thêm được` : ''}`}
          focus
        >
          {created.length > 0 && (
            <p class="govuk-body">
              Mật khẩu một lần chỉ hiện ở trang này, lần này. Hãy in rồi chuyển cho đúng người; khi đăng nhập lần đầu,
              người dùng phải đổi mật khẩu.
            </p>
          )}
        </Notice>
      </div>
      {rejected.length > 0 && (
        <table class="table table--cards no-print">
          <caption>
            <h2 class="govuk-heading-m">Dòng chưa thêm được</h2>
          </caption>
          <thead>
            <tr>
              <th scope="col">Dòng</th>
              <th scope="col">Cần sửa</th>
            </tr>
          </thead>
          <tbody>
            {rejected.map(({ row, problems }) => (
              <tr key={row}>
                <th scope="row">Dòng {row}</th>
                <td>{problems.join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {created.length > 0 && (
        <>
          <table class="table table--cards slips">
            <caption>
              <h2 class="govuk-heading-m">Tài khoản và mật khẩu một lần</h2>
            </caption>
            <thead>
              <tr>
                <th scope="col">Tên đăng nhập</th>
                <th scope="col">Họ tên</th>
                <th scope="col">Đơn vị, vai trò</th>
                <th scope="col">Mật khẩu một lần</th>
              </tr>
            </thead>
            <tbody>
              {created.map((one) => (
                <tr key={one.username}>
                  <th scope="row">{one.username}</th>
                  <td data-label="Họ tên">{one.displayName}</td>
                  <td data-label="Đơn vị, vai trò">
                    {one.agency ? `${names.get(one.agency) ?? one.agency}, ` : ''}
                    {ROLE_LABELS[one.role]}
                  </td>
                  <td data-label="Mật khẩu một lần">
                    <code>{one.oneTimePassword}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div class="actions no-print">
            <button type="button" class="govuk-button" onClick={() => window.print()}>
              In danh sách mật khẩu
            </button>
          </div>
        </>
      )}
      <div class="actions no-print">
        <button type="button" class="text-button" onClick={onAgain}>
          {rejected.length > 0 ? 'Nhập lại tệp đã sửa' : 'Nhập tệp khác'}
        </button>
      </div>
    </>
  );
}
