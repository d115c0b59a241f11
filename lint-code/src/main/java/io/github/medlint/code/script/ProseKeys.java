package io.github.medlint.code.script;

import io.github.medlint.document.BlockRole;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the string behind a key of an object or a property of a component is, told by the key. */
final class ProseKeys {

  /**
   * What a key says of its string.
   *
   * @param role null for one that is for machines
   * @param fewWords whether one word alone is no copy
   */
  record Says(@Nullable BlockRole role, boolean fewWords) {}

  private static final Says MACHINE = new Says(null, false);

  private final Map<String, String> roles;
  private final Set<String> machine;
  private final Set<String> meta;

  private ProseKeys(WordLists lists) {
    this.roles = lists.names("roles");
    this.machine = lists.words("machine");
    this.meta = lists.words("meta");
  }

  static ProseKeys load() {
    return new ProseKeys(WordLists.load("prose-keys.yaml"));
  }

  /** What a key says; null if it says nothing. */
  @Nullable Says of(String key) {
    String[] words = Names.words(key);
    int last = words.length - 1;
    if (last < 0 || words[last].isEmpty()) {
      return null;
    }
    String pair = last > 0 ? words[last - 1] + words[last] : "";
    if (machine.contains(words[last]) || machine.contains(pair)) {
      return MACHINE;
    }
    if (roles.containsKey(pair)) {
      return says(roles.get(pair));
    }
    for (int i = last; i >= 0; i--) {
      String role = role(words[i]);
      // "buttonText" is a button, "heroTitle" a title.
      boolean carrier = words[i].equals("text") || words[i].equals("label");
      if (role != null && !(carrier && i > 0 && role(words[i - 1]) != null)) {
        return says(role);
      }
    }
    return null;
  }

  private @Nullable String role(String word) {
    String role = roles.get(word);
    return role == null && word.endsWith("s")
        ? roles.get(word.substring(0, word.length() - 1))
        : role;
  }

  private static Says says(String role) {
    return role.equals("few-words")
        ? new Says(BlockRole.PARAGRAPH, true)
        : new Says(BlockRole.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_')), false);
  }

  /** Whether a name is that of a page's metadata. */
  boolean isMeta(String name) {
    for (String word : Names.words(name)) {
      if (meta.contains(word)) {
        return true;
      }
    }
    return meta.contains(String.join("", Names.words(name)));
  }
}
