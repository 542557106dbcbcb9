package mingqian.ceremony;

import mingqian.directory.Inspector;
import mingqian.directory.Recusal;
import mingqian.terms.CreditCode;

/** An inspector who stays away from an enterprise 回避, for whatever cause. */
record StayingAway(Inspector inspector, CreditCode target) {
  static StayingAway of(Recusal recusal) {
    return new StayingAway(recusal.inspector(), recusal.enterprise().creditCode());
  }
}
