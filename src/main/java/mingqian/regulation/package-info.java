/**
 * The regulation 监管规则 as data: windows, quiet periods, the working calendar, rates, caps and
 * parameters, read from the rule files whole or not at all, and the one function that rules whether
 * an enterprise may be visited on a day. Pure (java.base and {@code terms} only); every room but
 * {@code terms} may use it.
 */
package mingqian.regulation;
