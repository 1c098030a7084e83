// Which section or figure is laid side by side. A press of its own opens it: with the keyboard a list goes through every
// choice on the way to the wanted one.

import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { Template } from '../../src/core/template/template';
import { ChoiceField } from '../ui/choice-field';
import { figureAddress, figureChoices, textAddress, textChoices, type Choice } from './choice';

interface Props {
  template: Template;
  section?: string;
  indicator?: string;
}

export const Chooser = ({ template, section = '', indicator = '' }: Props) => (
  <div class="filter filter--two">
    <Choosing
      {...{ id: 'section', label: 'Mục lời văn', empty: 'Chọn mục', open: 'Xem mục này' }}
      {...{ choices: textChoices(template), chosen: section, address: textAddress }}
    />
    <Choosing
      {...{ id: 'indicator', label: 'Số liệu', empty: 'Chọn số liệu', open: 'Xem số liệu này' }}
      {...{ choices: figureChoices(template), chosen: indicator, address: figureAddress }}
    />
  </div>
);

interface ChoosingProps {
  id: string;
  label: string;
  empty: string;
  open: string;
  choices: Choice[];
  chosen: string;
  address: (code: string) => string;
}

function Choosing({ chosen, open, address, ...words }: ChoosingProps) {
  const { route } = useLocation();
  const [value, setValue] = useState(chosen);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (value !== '' && value !== chosen) route(address(value));
  };
  return (
    <form class="choosing" onSubmit={submit}>
      <ChoiceField {...words} value={value} onValue={setValue} />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {open}
      </button>
    </form>
  );
}
