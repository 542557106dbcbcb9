/**
 * Starting 启动: the launcher behind plain {@code mvn}. It runs outside the server, starts it, waits
 * until the office answers and says where to look; nothing else uses it.
 */
package mingqian.start;
