// Where each role can go.

import type { Role } from '../../src/core/access';
import { useLocation } from 'preact-iso/router';

interface Place {
  href: string;
  label: string;
  roles: readonly Role[];
}

export const PLACES: readonly Place[] = [
  { href: '/', label: 'Trang đầu', roles: ['reporter', 'approver'] },
  { href: '/bao-cao', label: 'Báo cáo của đơn vị', roles: ['reporter', 'approver'] },
  { href: '/', label: 'Tiến độ', roles: ['reviewer'] },
  { href: '/don-doc', label: 'Đôn đốc', roles: ['reviewer'] },
  { href: '/so-sanh', label: 'So sánh', roles: ['reviewer'] },
  { href: '/', label: 'Kết quả', roles: ['leader'] },
  { href: '/ket-qua', label: 'Kết quả', roles: ['reviewer'] },
  { href: '/bao-cao-thanh-pho', label: 'Báo cáo của thành phố', roles: ['reviewer'] },
  { href: '/tien-do', label: 'Tiến độ', roles: ['leader'] },
  { href: '/so-sanh', label: 'So sánh', roles: ['leader'] },
  { href: '/ban-chot', label: 'Bản chốt', roles: ['reviewer', 'leader'] },
  { href: '/', label: 'Tài khoản', roles: ['admin'] },
  { href: '/danh-sach-don-vi', label: 'Đơn vị', roles: ['admin'] },
  { href: '/ky-bao-cao', label: 'Kỳ báo cáo', roles: ['admin'] },
  { href: '/thong-bao', label: 'Thông báo', roles: ['reviewer', 'admin'] },
  { href: '/nhat-ky', label: 'Nhật ký', roles: ['reviewer', 'admin'] },
];

export function Navigation({ role }: { role: Role }) {
  const { path } = useLocation();
  const places = PLACES.filter(({ roles }) => roles.includes(role));
  if (places.length < 2) return null;
  const here = (href: string): boolean => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`));
  return (
    <nav class="shell__nav" aria-label="Chính">
      <ul>
        {places.map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={here(href) ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
