package mingqian.access;

import java.util.Optional;
import mingqian.terms.Digest;

/**
 * What a check of the whole audit chain found 审计链校验结果.
 *
 * @param entries how many entries follow each other from the first
 * @param head the digest of the last of them; whoever notes it elsewhere can later prove that
 *     nothing before it was rewritten
 * @param broken the first break, if there is one
 */
public record AuditFinding(long entries, Digest head, Optional<ChainBreak> broken) {}
