// What the core needs to know of an agency; the database and the web hold more.

export interface Agency {
  /** "SYT", "20194"; unique. */
  code: string;
  /** "Sở Y tế", "Ủy ban nhân dân phường Hải Châu". */
  name: string;
  /** A code of the template's agency kinds: department, ward, … */
  kind: string;
  /** Its area, for the date line and the closing formula: "Đà Nẵng", "Hải Châu". */
  place: string;
}
