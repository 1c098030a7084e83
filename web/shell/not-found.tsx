// An address that leads nowhere.

import { Page } from './page';

export const NotFound = () => (
  <Page title="Không có trang này">
    <p class="govuk-body">
      Địa chỉ có thể đã gõ nhầm hoặc trang đã đổi chỗ.{' '}
      <a class="govuk-link" href="/">
        Về trang đầu
      </a>
      .
    </p>
  </Page>
);
