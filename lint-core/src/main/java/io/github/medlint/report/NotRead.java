package io.github.medlint.report;

import java.util.List;

/**
 * Files or folders of one kind that a walk met and did not read.
 *
 * @param one what one of them is called: an ending such as {@code .tsx}, or words
 * @param many what several of them are called; the ending again if it is one
 * @param why why they were not read
 * @param mayHoldCopy whether copy may stand in them that nobody has checked
 * @param paths where they are, as reports name files, sorted
 */
public record NotRead(
    String one, String many, String why, boolean mayHoldCopy, List<String> paths) {

  public NotRead {
    paths = List.copyOf(paths);
  }

  /** How many there are. */
  public int count() {
    return paths.size();
  }
}
