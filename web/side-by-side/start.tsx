// Where comparing begins: every section and figure that can be laid side by side.

import { currentPeriod, templateOf } from '../api/period';
import { Page } from '../shell/page';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import '../styles/board.scss';
import { figureAddress, figureChoices, textAddress, textChoices, type Choice } from './choice';

const read = async () => templateOf((await currentPeriod()).template);

export function Start() {
  const template = useLoad('template', read);
  return (
    <Page title="So sánh các đơn vị" above={template.data?.name}>
      <p class="govuk-body lead">
        Đọc cùng một mục hoặc cùng một số liệu của mọi đơn vị đã gửi báo cáo, kèm những điểm khác thường khi đối chiếu.
      </p>
      <WhenRead of={template}>
        {(data) => (
          <div class="side">
            <List title="Lời văn" choices={textChoices(data)} address={textAddress} />
            <List title="Số liệu" choices={figureChoices(data)} address={figureAddress} />
          </div>
        )}
      </WhenRead>
    </Page>
  );
}

const List = ({ title, choices, address }: { title: string; choices: Choice[]; address: (code: string) => string }) => (
  <section>
    <h2 class="govuk-heading-m">{title}</h2>
    <ul class="govuk-list govuk-list--spaced">
      {choices.map(({ code, label }) => (
        <li key={code}>
          <a class="govuk-link" href={address(code)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </section>
);
