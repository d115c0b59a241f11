package io.github.medlint.language;

import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.SourceText;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import io.github.medlint.yaml.YamlParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** All cues, found in a sentence by their first word. */
public final class CueLexicon {

  /** How the standard cues are called among the files of a rule library. */
  public static final String LIBRARY_NAME = "language/cues.yaml";

  private static final Map<String, Cue.Direction> DIRECTIONS =
      Map.of("forward", Cue.Direction.FORWARD, "backward", Cue.Direction.BACKWARD);

  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

  private CueLexicon() {}

  /** The standard cues as YAML. */
  public static YamlFile standard(Diagnostics diagnostics) {
    try (InputStream in =
        Objects.requireNonNull(CueLexicon.class.getResourceAsStream("cues.yaml"))) {
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return YamlParser.parse(SourceText.of(LIBRARY_NAME, yaml), diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads the cues of {@code file}; what is wrong with it goes to {@code diagnostics}. */
  public static CueLexicon load(YamlFile file, Diagnostics diagnostics) {
    return load(List.of(file), diagnostics);
  }

  /** Loads the cues of several files together. */
  public static CueLexicon load(List<YamlFile> files, Diagnostics diagnostics) {
    CueLexicon lexicon = new CueLexicon();
    for (YamlFile file : files) {
      if (file.root() instanceof YamlNode.Sequence groups) {
        for (YamlNode group : groups.items()) {
          Fields.of(file, group, diagnostics).ifPresent(lexicon::addGroup);
        }
      }
    }
    // A place is tried with its longest cue first.
    Comparator<Cue> longestFirst = Comparator.comparing(cue -> -cue.words().size());
    lexicon.byFirstWord.values().forEach(cues -> cues.sort(longestFirst));
    return lexicon;
  }

  private void addGroup(Fields fields) {
    Map<String, Cue.Kind> kinds = new HashMap<>();
    for (Cue.Kind kind : Cue.Kind.values()) {
      kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
    }
    Cue.Kind kind = fields.choice("kind", kinds, null);
    Cue.Direction direction = fields.choice("direction", DIRECTIONS, Cue.Direction.FORWARD);
    int reach = Integer.parseInt(fields.text("reach", "0"));
    for (String words : fields.strings("cues")) {
      Cue cue = new Cue(kind, direction, reach, Arrays.asList(words.split(" ", -1)));
      byFirstWord.computeIfAbsent(cue.words().get(0), w -> new ArrayList<>()).add(cue);
    }
    fields.done();
  }

  /** The cues of a sentence from left to right; none overlaps another of its direction. */
  List<Cue.Hit> find(Sentence sentence) {
    List<Cue.Hit> hits = new ArrayList<>();
    List<Token> words = sentence.words();
    int forwardFrom = 0;
    int backwardFrom = 0;
    for (int i = 0; i < words.size(); i++) {
      for (Cue cue : byFirstWord.getOrDefault(words.get(i).word(), List.of())) {
        boolean backward = cue.direction() == Cue.Direction.BACKWARD;
        if (i < (backward ? backwardFrom : forwardFrom) || !matches(cue, words, i)) {
          continue;
        }
        int end = i + cue.words().size();
        hits.add(new Cue.Hit(cue, i, end));
        if (backward) {
          backwardFrom = end;
        } else {
          forwardFrom = end;
        }
        if (cue.kind() == Cue.Kind.PSEUDO) {
          backwardFrom = end;
        }
      }
    }
    return hits;
  }

  private static boolean matches(Cue cue, List<Token> words, int at) {
    if (at + cue.words().size() > words.size()) {
      return false;
    }
    for (int k = 0; k < cue.words().size(); k++) {
      if (!words.get(at + k).word().equals(cue.words().get(k))) {
        return false;
      }
    }
    return true;
  }
}
