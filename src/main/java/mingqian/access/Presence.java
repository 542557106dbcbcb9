package mingqian.access;

import java.time.Instant;

/**
 * Somebody who is logged in now 在线人员.
 *
 * @param key by which an administrator ends the session
 * @param account whose session it is
 * @param since when it began, in real time
 * @param lastSeen when it last asked for anything, in real time
 */
public record Presence(String key, Account account, Instant since, Instant lastSeen) {}
