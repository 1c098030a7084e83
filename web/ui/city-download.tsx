// The city's report or workbook to download, with how far it is while it is made.

import { makeCityDocument, saveFile, type CityDocument } from '../api/document';
import { DownloadButton } from './download';

interface Props extends CityDocument {
  label: string;
  secondary?: boolean;
}

export const CityDownload = ({ label, secondary, ...document }: Props) => (
  <DownloadButton
    label={label}
    {...(secondary === undefined ? {} : { secondary })}
    make={async (onProgress, gone) => {
      const path = await makeCityDocument(document, onProgress, gone);
      await saveFile(path, `tong-hop.${document.format}`);
    }}
  />
);
