package mingqian.draw;

import mingqian.terms.Words;

/**
 * One thing that is wrong with a folder 文件夹问题.
 *
 * @param file the relative name of the file
 * @param line the line from 1, the header included; 0 for the file as a whole
 * @param reason what was expected and what was found
 */
public record FolderProblem(String file, int line, Words reason) {
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + reason.zh() + " / " + reason.en();
  }
}
