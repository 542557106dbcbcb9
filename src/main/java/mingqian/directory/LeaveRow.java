package mingqian.directory;

import mingqian.terms.CertificateNumber;
import mingqian.terms.DateSpan;

/** One absence 请假 of an inspector as a row says it; any of the person's certificates names him. */
public record LeaveRow(CertificateNumber certificate, DateSpan days) {}
