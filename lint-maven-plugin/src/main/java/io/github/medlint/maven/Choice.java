package io.github.medlint.maven;

import io.github.medlint.text.NearestName;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Tells of a parameter's value that is none of those that there are. */
final class Choice {

  private Choice() {}

  static MojoExecutionException unknown(String parameter, String given, List<String> known) {
    String near = NearestName.hint(given, known);
    return new MojoExecutionException(
        (parameter + " cannot be “" + given + "”, only " + String.join(", ", known))
            + (near.isEmpty() ? "" : "; " + near));
  }
}
