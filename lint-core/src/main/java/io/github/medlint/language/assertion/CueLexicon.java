package io.github.medlint.language.assertion;

import io.github.medlint.language.Sentence;
import io.github.medlint.language.Token;
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
    boolean parsed = fields.flag("parse", false);
    for (String words : fields.strings("cues")) {
      Cue cue = new Cue(kind, direction, reach, parsed, Cue.parse(words));
      for (String form : cue.parts().get(0).forms()) {
        byFirstWord.computeIfAbsent(form.toLowerCase(Locale.ROOT), w -> new ArrayList<>()).add(cue);
      }
    }
    fields.done();
  }

  /**
   * The cues of a sentence from left to right. Of cues of one kind and direction that overlap, the
   * longest stands; a pseudo cue hides every cue that shares words with it, unless that holds all
   * of its words and more.
   */
  List<Cue.Hit> find(Sentence sentence) {
    List<Cue.Hit> all = new ArrayList<>();
    List<Token> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      for (Cue cue : byFirstWord.getOrDefault(words.get(i).word(), List.of())) {
        int end = cue.end(words, i);
        if (end > i) {
          all.add(new Cue.Hit(cue, i, end));
        }
      }
    }
    List<Cue.Hit> standing = new ArrayList<>(all.size());
    int longest = all.stream().mapToInt(hit -> hit.end() - hit.first()).max().orElse(0);
    int from = 0;
    for (Cue.Hit hit : all) {
      // They stand in the order of their first words, and none is longer than the longest.
      while (all.get(from).first() + longest <= hit.first()) {
        from++;
      }
      if (!isHidden(hit, all, from)) {
        standing.add(hit);
      }
    }
    return standing;
  }

  private static boolean isHidden(Cue.Hit hit, List<Cue.Hit> all, int from) {
    for (int i = from; i < all.size() && all.get(i).first() < hit.end(); i++) {
      if (hides(all.get(i), hit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hides(Cue.Hit other, Cue.Hit hit) {
    boolean longer = other.end() - other.first() > hit.end() - hit.first();
    boolean overlap = other.first() < hit.end() && hit.first() < other.end();
    if (other.is(Cue.Kind.PSEUDO)) {
      // “Is not” shares a word with “not only” and falls with it; what holds it stands.
      return !hit.is(Cue.Kind.PSEUDO) && overlap && !holds(hit, other);
    }
    return longer
        && other.cue().kind() == hit.cue().kind()
        && other.cue().direction() == hit.cue().direction()
        && overlap;
  }

  private static boolean holds(Cue.Hit outer, Cue.Hit inner) {
    return outer.first() <= inner.first()
        && inner.end() <= outer.end()
        && outer.end() - outer.first() > inner.end() - inner.first();
  }
}
