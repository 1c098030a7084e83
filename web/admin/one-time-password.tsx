// The one-time password, shown this once; the server keeps only its hash.

import type { OneTime } from '../api/user';
import { Notice } from '../ui/notice';

export const OneTimePassword = ({ given, onClose }: { given: OneTime; onClose: () => void }) => (
  <Notice tone="good" title={`Mật khẩu một lần của tài khoản ${given.username}`} focus>
    <p class="govuk-body">
      <code class="one-time">{given.oneTimePassword}</code>
    </p>
    <p class="govuk-body">
      Chỉ hiện lần này. Hãy chuyển cho đúng người; khi đăng nhập lần đầu, người dùng phải đổi mật khẩu.
    </p>
    <button type="button" class="govuk-button govuk-button--secondary" onClick={onClose}>
      Đã ghi lại, đóng
    </button>
  </Notice>
);
