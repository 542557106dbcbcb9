package mingqian.draw;

/**
 * A column 列 of a canonical file.
 *
 * @param name the heading
 * @param form what each cell must look like
 */
record Column(String name, Form form) {}
