// Asked before signing out when something is not on the server yet: what would be removed cannot be brought back. Said
// when the server did not answer: on a shared PC the next person would still be this one.

import { Dialog } from '../ui/dialog';
import { ProblemNotice } from '../ui/problem';

interface Props {
  /** Why signing out failed, when it did. */
  error: unknown;
  onStay: () => void;
  onLeave: () => void;
}

export const SignOutQuestion = ({ error, onStay, onLeave }: Props) =>
  error === undefined ? (
    <Dialog title="Còn nội dung chưa lưu về máy chủ" onClose={onStay}>
      <p class="govuk-body">
        Nội dung vừa nhập mới chỉ có trên máy này. Nếu đăng xuất bây giờ, phần đó bị xóa khỏi máy và không lấy lại được.
      </p>
      <div class="actions">
        <button class="govuk-button" type="button" onClick={onStay}>
          Ở lại để lưu
        </button>
        <button class="govuk-button govuk-button--warning" type="button" onClick={onLeave}>
          Xóa và đăng xuất
        </button>
      </div>
    </Dialog>
  ) : (
    <Dialog title="Chưa đăng xuất được" onClose={onStay}>
      <ProblemNotice error={error} />
      <div class="actions">
        <button class="govuk-button" type="button" onClick={onLeave}>
          Thử đăng xuất lại
        </button>
        <button class="text-button" type="button" onClick={onStay}>
          Làm tiếp
        </button>
      </div>
    </Dialog>
  );
