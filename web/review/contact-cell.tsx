// Whom to call at an agency, ready to be dialled or written to.

import type { Contact } from '../api/period';

export function ContactCell({ contact }: { contact: Contact | null }) {
  if (!contact?.name && !contact?.phone && !contact?.email) return <span class="muted">chưa có</span>;
  return (
    <>
      {contact.name}{' '}
      {contact.phone && (
        <a class="govuk-link" href={`tel:${contact.phone.replace(/\s/g, '')}`}>
          {contact.phone}
        </a>
      )}{' '}
      {contact.email && (
        <a class="govuk-link" href={`mailto:${contact.email}`}>
          {contact.email}
        </a>
      )}
    </>
  );
}
