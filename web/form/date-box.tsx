// A date of the open report: what cannot be read yet stays in the boxes and on this device.

import { DateField, type DateFieldProps } from '../ui/date-field';
import { useReport } from './use-report';

export function DateBox(props: DateFieldProps) {
  const { editor } = useReport();
  return <DateField {...props} raw={editor.raw[props.path]} onRaw={(typed) => editor.setRaw(props.path, typed)} />;
}
