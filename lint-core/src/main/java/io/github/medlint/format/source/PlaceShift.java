package io.github.medlint.format.source;

import io.github.medlint.text.TextRange;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Mends the places that the parser tells in a table cell: it takes each {@code \|} out of a cell
 * before it reads the rest, and counts without it.
 */
public final class PlaceShift {

  /** Outside of tables, where places are as they are told. */
  public static final PlaceShift NONE = new PlaceShift(new int[0], false);

  /** Where the parser would tell each bar whose backslash it took out. */
  private final int[] bars;

  private final boolean inCell;

  private PlaceShift(int[] bars, boolean inCell) {
    this.bars = bars;
    this.inCell = inCell;
  }

  /**
   * The shift in a cell.
   *
   * @param parsed the letters of the cell that the parser was given
   */
  public static PlaceShift inCell(TextRange cell, String parsed) {
    IntStream.Builder bars = IntStream.builder();
    int taken = 0;
    for (int i = parsed.indexOf("\\|"); i >= 0; i = parsed.indexOf("\\|", i + 2)) {
      bars.add(cell.start() + i - taken++);
    }
    return new PlaceShift(bars.build().toArray(), true);
  }

  public Decoding prose() {
    return inCell ? Decoding.MARKDOWN_CELL : Decoding.MARKDOWN;
  }

  public Decoding code() {
    return inCell ? Decoding.MARKDOWN_CELL_CODE : Decoding.CODE;
  }

  /** A slice of code as it reads. */
  public String readCode(String slice) {
    String code = slice.replace('\0', '\uFFFD');
    return inCell ? code.replace("\\|", "|") : code;
  }

  public TextRange apply(TextRange told) {
    return bars.length == 0 ? told : new TextRange(apply(told.start()), apply(told.end()));
  }

  private int apply(int told) {
    int found = Arrays.binarySearch(bars, told);
    return told + (found >= 0 ? found : -found - 1);
  }
}
