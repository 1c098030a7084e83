// The accounts found.

import { ROLE_LABELS } from '../../src/core/access';
import type { ListedUser } from '../api/user';
import { Tag } from '../ui/tag';
import { hourOf } from '../words/time';

interface Props {
  users: readonly ListedUser[];
  names: ReadonlyMap<string, string>;
  onReset: (user: ListedUser) => void;
  onActive: (user: ListedUser) => void;
}

export const AccountTable = ({ users, names, onReset, onActive }: Props) => (
  <table class="table table--cards">
    <caption class="govuk-visually-hidden">Các tài khoản</caption>
    <thead>
      <tr>
        <th scope="col">Tên đăng nhập</th>
        <th scope="col">Tên hiển thị</th>
        <th scope="col">Vai trò</th>
        <th scope="col">Đơn vị</th>
        <th scope="col">Trạng thái</th>
        <th scope="col">Việc cần làm</th>
      </tr>
    </thead>
    <tbody>
      {users.map((user) => (
        <tr key={user.username}>
          <th scope="row">{user.username}</th>
          <td data-label="Tên hiển thị">{user.displayName}</td>
          <td data-label="Vai trò">{ROLE_LABELS[user.role]}</td>
          <td data-label="Đơn vị">
            {user.agency ? (names.get(user.agency) ?? user.agency) : 'không thuộc đơn vị báo cáo'}
          </td>
          <td data-label="Trạng thái">
            <Standing user={user} />
          </td>
          <td>
            <button type="button" class="text-button small" onClick={() => onReset(user)}>
              Cấp lại mật khẩu<span class="govuk-visually-hidden"> của {user.username}</span>
            </button>
            <br />
            <button type="button" class="text-button small" onClick={() => onActive(user)}>
              {user.active ? 'Ngừng' : 'Mở lại'}
              <span class="govuk-visually-hidden"> tài khoản {user.username}</span>
            </button>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Whether the person can come in, and if not, why. */
function Standing({ user }: { user: ListedUser }) {
  const { active, mustChangePassword, failures, lockedUntil } = user;
  if (!active) return <Tag tone="bad">Đã ngừng</Tag>;
  return (
    <>
      {mustChangePassword ? <Tag tone="warn">Chờ đổi mật khẩu</Tag> : <Tag tone="good">Đang dùng</Tag>}
      {lockedUntil ? (
        <span class="account__failed">
          <Tag tone="bad">Bị khóa</Tag> đến {hourOf(lockedUntil)} vì sai mật khẩu {failures} lần; cấp lại mật khẩu thì
          mở ngay.
        </span>
      ) : (
        failures > 0 && <span class="account__failed muted">Vừa sai mật khẩu {failures} lần.</span>
      )}
    </>
  );
}
