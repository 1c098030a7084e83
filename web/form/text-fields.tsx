// The texts of one section with the form's own guidance above each.

import type { FormSection } from '../../src/core/template/form-template';
import { TextArea } from '../ui/text-area';
import type { Part } from './parts';
import { useReport } from './use-report';

interface Props {
  part: Extract<Part, { kind: 'texts' }>;
  errorAt: (path: string) => string | undefined;
}

const NEED: Record<FormSection['text'], string> = {
  none: '',
  required: '',
  expected: ' (nên có)',
  optional: ' (ghi nếu có)',
};

export function TextFields({ part, errorAt }: Props) {
  const { editor, content } = useReport();
  const { section, texts } = part;
  const write = (id: string, text: string): void =>
    editor.update((now) => ({ ...now, sections: { ...now.sections, [id]: text } }));
  return (
    <>
      {section.guidance.length > 0 && (
        <div class="guidance" id="guidance">
          <p class="guidance__title">Đề cương hướng dẫn</p>
          {section.guidance.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {section.oneOfChildren && (
        <p class="govuk-body">Ghi ở những lĩnh vực đơn vị có thực hiện; ít nhất một lĩnh vực.</p>
      )}
      <p class="govuk-hint" id="bullets">
        Viết thành đoạn; dòng bắt đầu bằng “- ” được in thành gạch đầu dòng.
      </p>
      {texts.map((one) => (
        <TextArea
          key={one.id}
          id={`sections.${one.id}`}
          label={one === section ? 'Nội dung' : one.label + NEED[one.text]}
          labelClass="govuk-label--s"
          rows={texts.length > 1 ? 4 : 12}
          value={content.sections[one.id] ?? ''}
          error={errorAt(`sections.${one.id}`)}
          onValue={(text) => write(one.id, text)}
        />
      ))}
    </>
  );
}
