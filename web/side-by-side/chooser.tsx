// Which section or figure is laid side by side.

import { useLocation } from 'preact-iso/router';
import type { Template } from '../../src/core/template/template';
import { ChoiceField } from '../ui/choice-field';
import { figureAddress, figureChoices, textAddress, textChoices } from './choice';

interface Props {
  template: Template;
  section?: string;
  indicator?: string;
}

export function Chooser({ template, section = '', indicator = '' }: Props) {
  const { route } = useLocation();
  return (
    <div class="filter filter--two">
      <ChoiceField
        id="section"
        label="Mục lời văn"
        empty="Chọn mục"
        choices={textChoices(template)}
        value={section}
        onValue={(code) => code !== '' && route(textAddress(code))}
      />
      <ChoiceField
        id="indicator"
        label="Số liệu"
        empty="Chọn số liệu"
        choices={figureChoices(template)}
        value={indicator}
        onValue={(code) => code !== '' && route(figureAddress(code))}
      />
    </div>
  );
}
