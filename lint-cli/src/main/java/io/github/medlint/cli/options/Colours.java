package io.github.medlint.cli.options;

/** Whether output is coloured. */
public final class Colours {

  private Colours() {}

  /**
   * Decides by {@code --color} and, if that is {@code auto}, by the variables that people set for
   * all tools and by whether standard output is a terminal.
   */
  public static boolean wanted(String option, Surroundings world) {
    if (!option.equals("auto")) {
      return option.equals("always");
    }
    if (!world.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    String force = world.variable("CLICOLOR_FORCE");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    return world.outIsTerminal()
        && !world.variable("CLICOLOR").equals("0")
        && !world.variable("TERM").equals("dumb");
  }
}
