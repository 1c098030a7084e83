// Whether a property of a request has to be there. class-validator's own `IsOptional` also lets null through, which is
// right only where null says something of its own.

import { ValidateIf } from 'class-validator';

/** The property may be left out, and is no null. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** The property must be there although the parent class lets it be absent, which a subclass would otherwise inherit. */
export const MustBeThere = (): PropertyDecorator => ValidateIf(() => true);
