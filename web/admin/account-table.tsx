// The accounts found.

import { ROLE_LABELS } from '../../src/core/access';
import type { User } from '../api/user';
import { Tag } from '../ui/tag';

interface Props {
  users: readonly User[];
  names: ReadonlyMap<string, string>;
  onReset: (user: User) => void;
  onActive: (user: User) => void;
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
            {!user.active ? (
              <Tag tone="bad">Đã ngừng</Tag>
            ) : user.mustChangePassword ? (
              <Tag tone="warn">Chờ đổi mật khẩu</Tag>
            ) : (
              <Tag tone="good">Đang dùng</Tag>
            )}
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
