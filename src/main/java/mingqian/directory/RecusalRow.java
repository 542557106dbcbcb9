package mingqian.directory;

import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;

/**
 * One recusal 回避 as a row says it (R04).
 *
 * @param certificate any certificate of the inspector
 * @param enterprise whom he must not inspect
 * @param ground why 回避事由; internal, never sealed or published
 * @param days from when until when; without an end in the file, until 9999-12-31
 */
public record RecusalRow(
    CertificateNumber certificate, CreditCode enterprise, String ground, DateSpan days) {}
