// The same text through `docxtemplater` in a process of its own: `templated.cjs docx <text.json> <output>`. The template
// is one paragraph that is repeated.

const { readFileSync, writeFileSync } = require('node:fs');
const Docxtemplater = require('docxtemplater');
const PizZip = require('pizzip');
const { measureAndTell } = require('./tell.ts');

const [, input = '', output = ''] = process.argv.slice(2);
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const paragraphs = JSON.parse(readFileSync(input, 'utf8')).map((text) =>
  text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]),
);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function template() {
  const paragraph = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const body = ['{#paragraphs}', '{.}', '{/paragraphs}'].map(paragraph).join('');
  const zip = new PizZip();
  zip.file(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
  );
  zip.file('word/document.xml', `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`);
  return zip;
}

void measureAndTell(async () => {
  const document = new Docxtemplater(template(), { paragraphLoop: true });
  document.render({ paragraphs });
  const bytes = document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  return () => writeFileSync(output, bytes);
});
