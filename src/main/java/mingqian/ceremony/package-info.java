/**
 * The ceremony 抽取仪式: preparing, sealing, conducting, disclosing and voiding a draw. It assembles
 * what the draw depends on, keeps it unchanged, asks the pure room to draw, and tells the rooms
 * above by events within its transactions; it does not know them.
 */
package mingqian.ceremony;
