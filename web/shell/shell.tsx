// The frame around every page.

import type { ComponentChildren } from 'preact';
import { ErrorBoundary } from 'preact-iso/lazy';
import { useSession } from '../session/session';
import { SignOut } from '../session/sign-out';
import { lazy } from './lazy';
import { Navigation } from './navigation';

const SessionLost = lazy(() => import('../session/session-lost').then(({ SessionLost }) => SessionLost));

function skip(event: Event): void {
  // Without this the router would take "#main" for a change of page.
  event.preventDefault();
  document.getElementById('main')?.focus();
}

export function Shell({ children }: { children: ComponentChildren }) {
  const { person, state } = useSession();
  const known = person !== null && state !== 'out';
  return (
    <div class="shell">
      <a href="#main" class="govuk-skip-link" onClick={skip}>
        Đến nội dung chính
      </a>
      <header class="shell__top">
        <div class="shell__bar">
          <a class="shell__name" href="/">
            Tổng hợp
            <small>Báo cáo định kỳ của thành phố Đà Nẵng</small>
          </a>
          {known && (
            <div class="shell__who">
              <span>{person.displayName}</span>
              {!person.mustChangePassword && (
                <a class="shell__link" href="/mat-khau">
                  Đổi mật khẩu
                </a>
              )}
              <SignOut />
            </div>
          )}
        </div>
      </header>
      {known && !person.mustChangePassword && <Navigation role={person.role} />}
      <main class="shell__page" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer class="shell__foot">
        <p>
          Sở Khoa học và Công nghệ thành phố Đà Nẵng. Hệ thống không nhận nội dung thuộc bí mật nhà nước, danh sách cá
          nhân.
        </p>
      </footer>
      {state === 'lost' && (
        <ErrorBoundary>
          <SessionLost />
        </ErrorBoundary>
      )}
    </div>
  );
}
